package org.tumen.chart;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;

/**
 * A figure as a page shows it: in the chart, in the table and in the download alike.
 *
 * @param figure the observation, or one computed from observations
 * @param origin what of it was computed here
 */
public record Shown(Observation figure, Origin origin) {

    /** What in a figure was computed by Tumen rather than stated by the source. */
    public enum Origin {
        /** Nothing. */
        STATED,
        /** The value, from other figures of the same source. */
        COMPUTED_VALUE,
        /** The interval, from the value and the sample size. */
        COMPUTED_INTERVAL
    }

    /** Where nearly every figure is from. */
    private static final String HOME = "KR";

    /** By indicator, period, category, age and sex. */
    static final Comparator<Shown> ORDER = Comparator
            .comparing((Shown s) -> s.figure().timePeriod(), Period.ORDER)
            .thenComparing(s -> s.figure().category())
            .thenComparing(s -> s.figure().age())
            .thenComparing(s -> s.figure().sex());

    /**
     * What tells this figure from the others of its chart, in every language and every release: the codes of its
     * indicator, place, sex, age, category, period and source, those that say nothing left out.
     */
    public String key() {
        return Stream.of(figure.indicator(), figure.refArea().equals(HOME) ? Observation.TOTAL : figure.refArea(),
                        figure.sex().code(), figure.age(), figure.category(), figure.timePeriod().code(),
                        figure.source())
                .filter(code -> !code.equals(Observation.TOTAL)).collect(Collectors.joining("~"));
    }

    static Shown stated(Observation figure) {
        return new Shown(figure, Origin.STATED);
    }
}
