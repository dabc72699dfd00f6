package org.tumen.dashboard.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Choice;
import org.tumen.dashboard.filter.Filter;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.Passing;
import org.tumen.dashboard.filter.SourceChoice;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;

/**
 * Everything that decides what is on the screen of a topic page. The address carries it.
 *
 * @param chosen  the filters in force, each with its value; one that leaves nothing out is not named
 * @param form    charts and table, or the table alone
 * @param focus   what of the page is looked at
 * @param release number of the release the view is pinned to, or null for the newest
 */
public record ViewState(Map<Filter<?>, Object> chosen, Form form, Focus focus, @Nullable Integer release) {

    /** What a page shows when its address says nothing. */
    public static final ViewState DEFAULT = new ViewState(Map.of(), Form.CHART, Focus.NONE, null);

    public ViewState {
        chosen = Map.copyOf(chosen);
    }

    /** The value of a filter. */
    @SuppressWarnings("unchecked") // Values come in by with() only, which pairs each with a filter of its type.
    public <T> T get(Filter<T> filter) {
        return (T) chosen.getOrDefault(filter, filter.nothing());
    }

    /** The same view with another value of a filter. */
    public <T> ViewState with(Filter<T> filter, T value) {
        Map<Filter<?>, Object> other = new HashMap<>(chosen);
        if (value.equals(filter.nothing())) {
            other.remove(filter);
        } else {
            other.put(filter, value);
        }
        return new ViewState(other, form, focus, release);
    }

    public ViewState withForm(Form other) {
        return new ViewState(chosen, other, focus, release);
    }

    public ViewState withFocus(Focus other) {
        return new ViewState(chosen, form, other, release);
    }

    public ViewState withRelease(@Nullable Integer number) {
        return new ViewState(chosen, form, focus, number);
    }

    /** Code of the one country that the page is about, or null for all places. */
    public @Nullable String country() {
        return get(Filters.COUNTRY).orElse(null);
    }

    /** The page of this country, or of all places for null, in the same form, years and release. */
    public ViewState at(@Nullable String other) {
        return DEFAULT.with(Filters.COUNTRY, Optional.ofNullable(other))
                .with(Filters.YEARS, get(Filters.YEARS)).withForm(form).withRelease(release);
    }

    /** The default filters of the same page, in the same form. */
    public ViewState cleared() {
        return DEFAULT.at(country()).withForm(form);
    }

    /** How the figures are to be drawn. */
    public Choice choice() {
        return new Choice(get(Filters.MEASURE), get(Filters.FREQUENCY), get(Filters.SEX).orElse(null),
                get(Filters.SNAPSHOT).orElse(null), get(Filters.SOURCE) instanceof SourceChoice.All, country());
    }

    /** Whether a figure passes the filters in force. */
    public boolean passes(Observation figure, Passing.Context in) {
        return every(f -> passing(f, Passing::figures, figure, in));
    }

    /** Whether an event or a work passes the filters in force. */
    public boolean passes(Event event, Passing.Context in) {
        return every(f -> passing(f, Passing::events, event, in));
    }

    /** Whether a source passes the filters in force. */
    public boolean passes(Source source, Passing.Context in) {
        return every(f -> passing(f, Passing::sources, source, in));
    }

    /** Whether a note passes the filters in force. */
    public boolean passes(DataNote note, Passing.Context in) {
        return every(f -> passing(f, Passing::notes, note, in));
    }

    private boolean every(Predicate<Filter<?>> passes) {
        return chosen.keySet().stream().allMatch(passes);
    }

    private <T, S> boolean passing(Filter<T> filter,
            Function<Passing<T>, Passing.Test<T, S>> test, S subject, Passing.Context in) {
        return test.apply(filter.passing()).passes(get(filter), subject, in);
    }
}
