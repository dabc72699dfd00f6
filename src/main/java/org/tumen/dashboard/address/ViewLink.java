package org.tumen.dashboard.address;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.topic.Choices;
import org.tumen.dashboard.topic.FilterKind;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.ReleasesToPin;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.EventChoice;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.GroupSize;
import org.tumen.dashboard.view.MadeBy;
import org.tumen.dashboard.view.SourceChoice;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.release.Release;

/**
 * The view state as the query of an address: {@code ?from=2002&to=2011&sex=F}. Defaults are left out, so that a short
 * address stays short; {@code parse(format(v))} gives {@code v} again.
 */
public final class ViewLink {

    /** The parameter that pins a view to a release. */
    public static final String RELEASE = "release";

    private static final String ALL = "all";
    private static final String TABLE = "table";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int LONGEST_KEY = 200;

    /** The longest text that can be searched for. */
    public static final int LONGEST_TEXT = 100;

    private ViewLink() {
    }

    /**
     * What an address says.
     *
     * @param problems one for each parameter that was not understood; its default is used instead
     */
    public record Parsed(ViewState state, List<Problem> problems) {
    }

    /** A parameter that is unknown or has a value that cannot be. */
    public record Problem(String parameter, String value) {
    }

    /** The parameters of a state, in a fixed order. */
    static Map<String, String> format(ViewState v) {
        Map<String, String> out = new LinkedHashMap<>();
        put(out, "indicator", joined(v.indicators()));
        put(out, "category", joined(v.groups()));
        put(out, "ref_area", v.country());
        put(out, "sex", v.sex() == null ? null : v.sex().code());
        put(out, "from", v.from());
        put(out, "to", v.to());
        put(out, "time_period", v.snapshot() == null ? null : v.snapshot().code());
        put(out, "measure", v.measure() == Measure.PERSONS ? null : v.measure().name().toLowerCase());
        put(out, "freq", v.frequency() == Frequency.ANNUAL ? null : v.frequency().code());
        put(out, "source", switch (v.source()) {
            case SourceChoice.Best best -> null;
            case SourceChoice.All all -> ALL;
            case SourceChoice.Only only -> only.code();
            case SourceChoice.OfKinds some -> null;
        });
        put(out, "source_kind", joined(v.source().kinds().stream().map(ViewLink::code).collect(Collectors.toSet())));
        put(out, "provisional", v.provisional() ? null : NO);
        put(out, "events", v.events().marked() ? YES : null);
        put(out, "kind", joined(v.events().kinds().stream().map(ViewLink::code).collect(Collectors.toSet())));
        put(out, "place", joined(v.events().places()));
        put(out, "people", v.events().size() == null ? null : v.events().size().code());
        put(out, "outcome", joined(v.events().outcomes()));
        put(out, "by_defectors", v.events().madeBy() == null ? null : v.events().madeBy().code());
        put(out, "text", v.events().text().isEmpty() ? null : v.events().text());
        put(out, "form", v.form() == Form.TABLE ? TABLE : null);
        put(out, RELEASE, v.release());
        put(out, "figure", v.focus().exhibit());
        put(out, "point", v.focus().point());
        put(out, "series", v.focus().series());
        return out;
    }

    /** Reads the parameters of an address; each that a topic does not have, or that cannot be, becomes a problem. */
    public static Parsed parse(Topic topic, Choices offer, Map<String, List<String>> parameters) {
        Reader in = new Reader(parameters);
        ViewState state = new ViewState(
                topic.has(FilterKind.YEARS) ? in.one("from", ViewLink::year, null) : null,
                topic.has(FilterKind.YEARS) ? in.one("to", ViewLink::year, null) : null,
                topic.has(FilterKind.SEX) ? in.one("sex", Sex::of, null) : null,
                topic.has(FilterKind.MEASURE) ? in.one("measure", ViewLink::measure, Measure.PERSONS)
                        : Measure.PERSONS,
                topic.has(FilterKind.FREQUENCY) ? in.one("freq", ViewLink::frequency, Frequency.ANNUAL)
                        : Frequency.ANNUAL,
                topic.has(FilterKind.SNAPSHOT) ? in.one("time_period", t -> offer.snapshots().stream()
                        .filter(p -> p.code().equals(t)).findFirst(), null) : null,
                topic.has(FilterKind.INDICATOR) ? in.many("indicator", offer.indicators()) : Set.of(),
                topic.has(FilterKind.GROUP) ? in.many("category", offer.groups()) : Set.of(),
                topic.has(FilterKind.COUNTRY) ? in.one("ref_area", t -> offer.countries().stream().filter(t::equals)
                        .findFirst(), null) : null,
                source(in, topic, offer),
                !topic.has(FilterKind.PROVISIONAL)
                        || in.one("provisional", t -> t.equals(NO) ? Optional.of(false) : Optional.empty(), true),
                events(in, topic, offer),
                in.one("form", t -> t.equals(TABLE) ? Optional.of(Form.TABLE) : Optional.empty(), Form.CHART),
                pin(in, offer.pins()), focus(in, topic, offer));
        if (state.from() != null && state.to() != null && state.from() > state.to()) {
            in.problems.add(new Problem("from", state.from() + ">" + state.to()));
            state = state.withFrom(null).withTo(null);
        }
        in.unknown();
        return new Parsed(state, List.copyOf(in.problems));
    }

    /** Reads the parameters of an address where nothing but the release can be chosen. */
    public static Parsed parse(ReleasesToPin pins, Map<String, List<String>> parameters) {
        Reader in = new Reader(parameters);
        ViewState state = ViewState.DEFAULT.withRelease(pin(in, pins));
        in.unknown();
        return new Parsed(state, List.copyOf(in.problems));
    }

    /** The address of this view on the page at this path. */
    public static Location location(String path, ViewState v) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        format(v).forEach((name, value) -> parameters.put(name, List.of(value)));
        return new Location(path, new QueryParameters(parameters));
    }

    private static EventChoice events(Reader in, Topic topic, Choices offer) {
        Predicate<FilterKind> asked = kind -> topic.has(kind) && offer.leaves(kind);
        return new EventChoice(asked.test(FilterKind.EVENTS)
                        && in.one("events", t -> t.equals(YES) ? Optional.of(true) : Optional.empty(), false),
                asked.test(FilterKind.KIND) ? kinds(in.many("kind", offer.kinds().stream().map(ViewLink::code)
                        .toList()), offer) : Set.of(),
                asked.test(FilterKind.PLACE) ? in.many("place", offer.places()) : Set.of(),
                asked.test(FilterKind.SIZE) ? in.one("people", t -> GroupSize.of(t).filter(offer.sizes()::contains),
                        null) : null,
                asked.test(FilterKind.OUTCOME) ? in.many("outcome", offer.outcomes()) : Set.of(),
                asked.test(FilterKind.MADE_BY) ? in.one("by_defectors", MadeBy::of, null) : null,
                asked.test(FilterKind.TEXT) ? in.one("text", ViewLink::words, "") : "");
    }

    private static Set<Event.Kind> kinds(Set<String> codes, Choices offer) {
        return offer.kinds().stream().filter(k -> codes.contains(code(k))).collect(Collectors.toUnmodifiableSet());
    }

    private static SourceChoice source(Reader in, Topic topic, Choices offer) {
        if (topic.has(FilterKind.SOURCE_KIND)) {
            Set<String> codes = in.many("source_kind", Arrays.stream(Source.Kind.values()).map(ViewLink::code)
                    .toList());
            return SourceChoice.of(Arrays.stream(Source.Kind.values()).filter(k -> codes.contains(code(k)))
                    .collect(Collectors.toSet()));
        }
        return topic.has(FilterKind.SOURCE) ? in.one("source", t -> source(t, offer), new SourceChoice.Best())
                : new SourceChoice.Best();
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> words(String text) {
        return text.length() <= LONGEST_TEXT && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** Keys of marks and series come and go with the filters; one that is not there points at nothing. */
    private static Focus focus(Reader in, Topic topic, Choices offer) {
        Stream<String> alone = Stream.concat(topic.allExhibits().stream().map(Topic.Exhibit::key),
                topic.parts().stream()
                .filter(p -> p.standsAlone() && (p != Part.TIMELINE || !offer.kinds().isEmpty())).map(Part::key));
        return new Focus(in.one("figure", key -> alone.filter(key::equals).findFirst(), null),
                in.one("point", ViewLink::key, null), in.one("series", ViewLink::key, null));
    }

    private static Optional<String> key(String text) {
        return text.length() <= LONGEST_KEY ? Optional.of(text) : Optional.empty();
    }

    private static @Nullable Integer pin(Reader in, ReleasesToPin pins) {
        return in.one(RELEASE, t -> year(t).flatMap(pins::release).map(Release::number),
                in.one("on", t -> standingOn(t, pins), null));
    }

    /** A day in place of a release's number: the release that stood then. */
    private static Optional<Integer> standingOn(String day, ReleasesToPin pins) {
        try {
            return pins.standingOn(LocalDate.parse(day)).map(Release::number);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Measure> measure(String text) {
        return Arrays.stream(Measure.values()).filter(m -> m.name().toLowerCase().equals(text)).findFirst();
    }

    private static Optional<Frequency> frequency(String text) {
        return Arrays.stream(Frequency.values()).filter(f -> f.code().equals(text)).findFirst();
    }

    private static Optional<SourceChoice> source(String text, Choices offer) {
        if (text.equals(ALL)) {
            return Optional.of(new SourceChoice.All());
        }
        return offer.sources().contains(text) ? Optional.of(new SourceChoice.Only(text)) : Optional.empty();
    }

    private static @Nullable String joined(Set<String> codes) {
        return codes.isEmpty() ? null : String.join(",", new TreeSet<>(codes));
    }

    private static void put(Map<String, String> out, String name, @Nullable Object value) {
        if (value != null) {
            out.put(name, value.toString());
        }
    }

    /** Takes parameters one by one and remembers those that were not understood. */
    private static final class Reader {
        private final Map<String, List<String>> parameters;
        private final Set<String> taken = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        <T> @Nullable T one(String name, Function<String, Optional<? extends T>> parser, @Nullable T missing) {
            taken.add(name);
            String text = String.join(",", parameters.getOrDefault(name, List.of()));
            if (text.isEmpty()) {
                return missing;
            }
            Optional<? extends T> value = parser.apply(text);
            if (value.isEmpty()) {
                problems.add(new Problem(name, text));
                return missing;
            }
            return value.get();
        }

        Set<String> many(String name, List<String> allowed) {
            Set<String> codes = new LinkedHashSet<>();
            taken.add(name);
            for (String text : parameters.getOrDefault(name, List.of())) {
                for (String code : text.split(",")) {
                    if (allowed.contains(code)) {
                        codes.add(code);
                    } else {
                        problems.add(new Problem(name, code));
                    }
                }
            }
            return Set.copyOf(codes);
        }

        void unknown() {
            parameters.forEach((name, values) -> {
                if (!taken.contains(name)) {
                    problems.add(new Problem(name, String.join(",", values)));
                }
            });
        }
    }
}
