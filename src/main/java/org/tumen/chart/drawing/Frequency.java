package org.tumen.chart.drawing;

import org.tumen.statistics.Period;

/** How long the periods are that a time chart shows; codes as in the SDMX code list CL_FREQ. */
public enum Frequency {
    ANNUAL("A"), HALF_YEARLY("S"), QUARTERLY("Q");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    /** {@code A}, {@code S} or {@code Q}. */
    public String code() {
        return code;
    }

    /** Whether a period belongs to a chart of this frequency; several-year totals go with the years. */
    boolean shows(Period period) {
        return switch (period) {
            case Period.Year y -> this == ANNUAL;
            case Period.Range r -> this == ANNUAL && severalYears(r);
            case Period.Half h -> this == HALF_YEARLY;
            case Period.Quarter q -> this == QUARTERLY;
            case Period.Month m -> false;
            case Period.Day d -> false;
            case Period.Undated u -> false;
        };
    }

    /** A range within one year is a part of that year, not a total of several. */
    private static boolean severalYears(Period.Range range) {
        return range.start().isEmpty()
                || range.start().get().getYear() < range.end().orElseThrow().getYear();
    }
}
