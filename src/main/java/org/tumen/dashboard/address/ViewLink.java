package org.tumen.dashboard.address;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filter;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.Parameters;
import org.tumen.dashboard.filter.ReleasesToPin;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.release.Release;

/**
 * The view state as the query of an address: {@code ?from=2002&to=2011&sex=F}. Defaults are left out, so that a short
 * address stays short; {@code parse(format(v))} gives {@code v} again.
 */
public final class ViewLink {

    /** The parameter that pins a view to a release. */
    public static final String RELEASE = "release";

    private static final String TABLE = "table";
    private static final int LONGEST_KEY = 200;

    private ViewLink() {
    }

    /**
     * What an address says.
     *
     * @param problems one for each parameter that was not understood; its default is used instead
     */
    public record Parsed(ViewState state, List<Parameters.Problem> problems) {
    }

    /** The parameters of a state, in a fixed order. */
    static Map<String, String> format(ViewState v) {
        Map<String, String> out = new LinkedHashMap<>();
        Filters.ALL.stream().filter(v.chosen()::containsKey).forEach(f -> out.putAll(written(f, v)));
        put(out, "form", v.form() == Form.TABLE ? TABLE : null);
        put(out, RELEASE, v.release());
        put(out, "figure", v.focus().exhibit());
        put(out, "point", v.focus().point());
        put(out, "series", v.focus().series());
        return out;
    }

    private static <T> Map<String, String> written(Filter<T> filter, ViewState v) {
        return filter.write(v.get(filter));
    }

    /** Reads the parameters of an address; each that a topic does not have, or that cannot be, becomes a problem. */
    public static Parsed parse(Topic topic, Choices offer, Map<String, List<String>> parameters) {
        Parameters in = new Parameters(parameters);
        ViewState state = ViewState.DEFAULT;
        for (Filter<?> filter : Filters.ALL) {
            if (topic.has(filter) && filter.offered(offer)) {
                state = read(filter, in, offer, state);
            }
        }
        state = state.withForm(in.one("form", t -> t.equals(TABLE) ? Optional.of(Form.TABLE) : Optional.empty())
                .orElse(Form.CHART)).withRelease(pin(in, offer.pins())).withFocus(focus(in, topic, offer));
        return new Parsed(state, in.problems());
    }

    private static <T> ViewState read(Filter<T> filter, Parameters in, Choices offer, ViewState state) {
        return state.with(filter, filter.read(in, offer));
    }

    /** Reads the parameters of an address where nothing but the release can be chosen. */
    public static Parsed parse(ReleasesToPin pins, Map<String, List<String>> parameters) {
        Parameters in = new Parameters(parameters);
        ViewState state = ViewState.DEFAULT.withRelease(pin(in, pins));
        return new Parsed(state, in.problems());
    }

    /** The address of this view on the page at this path. */
    public static Location location(String path, ViewState v) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        format(v).forEach((name, value) -> parameters.put(name, List.of(value)));
        return new Location(path, new QueryParameters(parameters));
    }

    /** Keys of marks and series come and go with the filters; one that is not there points at nothing. */
    private static Focus focus(Parameters in, Topic topic, Choices offer) {
        Stream<String> alone = Stream.concat(topic.allExhibits().stream().map(Topic.Exhibit::key),
                topic.parts().stream()
                .filter(p -> p.standsAlone() && (p != Part.TIMELINE || offer.events())).map(Part::key));
        return new Focus(in.one("figure", key -> alone.filter(key::equals).findFirst()).orElse(null),
                in.one("point", ViewLink::key).orElse(null), in.one("series", ViewLink::key).orElse(null));
    }

    private static Optional<String> key(String text) {
        return text.length() <= LONGEST_KEY ? Optional.of(text) : Optional.empty();
    }

    /** A release by its number, or by a day on which it stood. */
    private static @Nullable Integer pin(Parameters in, ReleasesToPin pins) {
        Optional<Integer> standing = in.one("on", t -> standingOn(t, pins));
        return in.one(RELEASE, t -> t.matches("\\d{1,4}")
                ? pins.release(Integer.parseInt(t)).map(Release::number) : Optional.empty())
                .or(() -> standing).orElse(null);
    }

    private static Optional<Integer> standingOn(String day, ReleasesToPin pins) {
        try {
            return pins.standingOn(LocalDate.parse(day)).map(Release::number);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, String> out, String name, @Nullable Object value) {
        if (value != null) {
            out.put(name, value.toString());
        }
    }
}
