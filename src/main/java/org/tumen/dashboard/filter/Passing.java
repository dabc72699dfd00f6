package org.tumen.dashboard.filter;

import java.util.List;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;

/** What a value of a filter lets through; of what a filter does not speak, all passes. */
public record Passing<T>(Test<T, Observation> figures, Test<T, Event> events, Test<T, Source> sources,
        Test<T, DataNote> notes) {

    /** Whether a value lets something through. */
    @FunctionalInterface
    public interface Test<T, S> {
        boolean passes(T value, S subject, Context in);
    }

    /**
     * What must be known to tell.
     *
     * @param grouped indicators of the page whose categories fall into groups
     */
    public record Context(Catalogue catalogue, List<String> grouped) {
    }

    /** Lets everything pass: the filter decides how figures are drawn, not which. */
    static <T> Passing<T> all() {
        return new Passing<>((v, o, in) -> true, (v, e, in) -> true, (v, s, in) -> true, (v, n, in) -> true);
    }

    Passing<T> figures(Test<T, Observation> some) {
        return new Passing<>(some, events, sources, notes);
    }

    Passing<T> events(Test<T, Event> some) {
        return new Passing<>(figures, some, sources, notes);
    }

    Passing<T> sources(Test<T, Source> some) {
        return new Passing<>(figures, events, some, notes);
    }

    Passing<T> notes(Test<T, DataNote> some) {
        return new Passing<>(figures, events, sources, some);
    }
}
