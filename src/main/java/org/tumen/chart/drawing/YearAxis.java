package org.tumen.chart.drawing;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Single years and dates in order, with every year between the first and the last, so that a gap is seen as one; or
 * periods of any length, as they are stated.
 *
 * @param periods at least one
 */
record YearAxis(List<Period> periods) {

    /** Whether a figure has a place on such an axis; totals of several years have none. */
    static boolean has(Observation figure) {
        return switch (figure.timePeriod()) {
            case Period.Year y -> true;
            case Period.Month m -> true;
            default -> false;
        };
    }

    /** The axis of these figures, of which there is at least one. */
    static YearAxis of(List<Shown> shown) {
        TreeSet<Period> periods = shown.stream().map(s -> s.figure().timePeriod())
                .collect(toCollection(() -> new TreeSet<>(Period.ORDER)));
        int first = periods.first().end().orElseThrow().getYear();
        int last = periods.last().end().orElseThrow().getYear();
        for (int year = first; year <= last; year++) {
            int y = year;
            if (periods.stream().noneMatch(p -> p.end().orElseThrow().getYear() == y)) {
                periods.add(new Period.Year(y));
            }
        }
        return new YearAxis(List.copyOf(periods));
    }

    /** The periods of these figures and no others, of which there is at least one. */
    static YearAxis asStated(List<Shown> shown) {
        return new YearAxis(shown.stream().map(s -> s.figure().timePeriod()).distinct().sorted(Period.ORDER)
                .toList());
    }

    /** Whether nothing is known of some place. */
    boolean hasGaps(List<Shown> figures) {
        return !figures.stream().map(Shown::figure).filter(Observation::hasNumber).map(Observation::timePeriod)
                .collect(Collectors.toSet()).containsAll(periods);
    }

    /** What stands at each place: the year alone where all dates are the ends of years. */
    List<String> names(Labels labels) {
        boolean yearEnds = periods.stream().allMatch(p -> p instanceof Period.Year
                || p instanceof Period.Month m && m.month().getMonthValue() == 12);
        return periods.stream().map(p -> yearEnds ? String.valueOf(p.end().orElseThrow().getYear())
                : labels.axisPeriod(p)).toList();
    }

    /** The figures that have a place here, as marks. */
    List<Mark> marks(List<Shown> figures, Labels labels) {
        return figures.stream().filter(s -> periods.contains(s.figure().timePeriod()))
                .map(s -> Marks.of(s, periods.indexOf(s.figure().timePeriod()), labels)).toList();
    }
}
