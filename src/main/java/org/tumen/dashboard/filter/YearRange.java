package org.tumen.dashboard.filter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Period;

/**
 * Years from one to another, both included.
 *
 * @param from the first year, or null for the first there is
 * @param to   the last year, or null for the last there is
 */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {

    /** Every year, and what has no date. */
    public static final YearRange ALL = new YearRange(null, null);

    public YearRange from(@Nullable Integer year) {
        return new YearRange(year, to);
    }

    public YearRange to(@Nullable Integer year) {
        return new YearRange(from, year);
    }

    /** Whether the first year is after the last. */
    public boolean backwards() {
        return from != null && to != null && from > to;
    }

    /** Whether the whole of a period lies in these years; of one without a date nobody knows. */
    boolean holds(Period period) {
        return period.end().filter(last -> (from == null || first(period, last) >= from)
                && (to == null || last.getYear() <= to)).isPresent();
    }

    /** Whether any part of a period lies in these years. */
    boolean touches(Period period) {
        return period.end().filter(last -> (from == null || last.getYear() >= from)
                && (to == null || first(period, last) <= to)).isPresent();
    }

    private static int first(Period period, LocalDate last) {
        return period.start().orElse(last).getYear();
    }
}
