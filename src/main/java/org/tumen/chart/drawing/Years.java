package org.tumen.chart.drawing;

import java.time.LocalDate;
import java.util.List;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;

/** How single years and several-year totals overlap. */
final class Years {

    private Years() {
    }

    /** Whether a year lies in a range. */
    static boolean within(Period.Year year, Period.Range range) {
        LocalDate start = range.start().orElse(LocalDate.MIN);
        return !year.start().orElseThrow().isBefore(start)
                && !year.end().orElseThrow().isAfter(range.end().orElseThrow());
    }

    /** Whether a range lies in a wider one. */
    static boolean within(Period.Range range, Period.Range wider) {
        LocalDate start = wider.start().orElse(LocalDate.MIN);
        return !range.equals(wider) && !range.start().orElse(LocalDate.MIN).isBefore(start)
                && !range.end().orElseThrow().isAfter(wider.end().orElseThrow());
    }

    /** Whether every year of a range is stated for itself, for the same sex; never so for an open start. */
    static boolean covered(Period.Range range, Observation total, List<Observation> figures) {
        if (range.start().isEmpty() || !(range.to() instanceof Period.Year last)) {
            return false;
        }
        return range.start().get().datesUntil(LocalDate.of(last.year() + 1, 1, 1), java.time.Period.ofYears(1))
                .allMatch(day -> figures.stream().anyMatch(o -> o.sex() == total.sex()
                        && o.timePeriod().equals(new Period.Year(day.getYear()))));
    }
}
