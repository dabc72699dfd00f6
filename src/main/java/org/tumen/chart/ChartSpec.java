package org.tumen.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart shows, free of any charting library: the same value makes the chart and can be compared in tests. */
public sealed interface ChartSpec {

    /** Upright columns over periods or groups, side by side or stacked, with marks of other sources. */
    record Columns(List<String> groups, int severalYears, List<Series> series, Stacking stacking, Axis axis)
            implements ChartSpec {
    }

    /** Lines over periods; a null value leaves a gap. */
    record Lines(List<String> groups, int severalYears, List<Series> series, Axis axis) implements ChartSpec {
    }

    /** Bars to the left and right of a common axis; values to the left are positive here too. */
    record Pyramid(List<String> groups, Series left, Series right, Axis axis) implements ChartSpec {
    }

    /** One row a finding: a mark on a common axis, with its interval where there is one. */
    record Dots(List<String> rows, List<Integer> headings, List<Series> series, Axis axis) implements ChartSpec {
    }

    /** How columns of one group stand to one another. */
    enum Stacking {
        BESIDE, STACKED
    }

    /**
     * The axis of values.
     *
     * @param title with the unit
     * @param max   its end, or null where the values decide
     */
    record Axis(String title, String unit, @Nullable Integer max) {
    }

    /** Marks of one kind. */
    record Series(String name, Look look, List<Mark> marks) {
    }

    /**
     * One mark.
     *
     * @param at      index of its group or row
     * @param value   null for a gap
     * @param caption everything that belongs to the number, as lines
     * @param doubt   how the mark must look because of its status
     */
    record Mark(int at, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high,
            List<String> caption, Doubt doubt) {
    }

    /** How sure a number is, as its mark shows it. */
    enum Doubt {
        NONE, PROVISIONAL, ESTIMATED, COMPUTED
    }

    /** How a series looks; its colour comes from the style sheet. */
    enum Look {
        WOMEN(0), MEN(1), TOTAL(2), FIRST(0), SECOND(1), THIRD(2), FOURTH(3), FIFTH(5), OTHER_SOURCE(4);

        private final int colour;

        Look(int colour) {
            this.colour = colour;
        }

        /** Index into the palette of the style sheet. */
        int colour() {
            return colour;
        }

        /** The look of the n-th series of a kind, counted from 0. */
        static Look nth(int n) {
            return List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH).get(n % 5);
        }
    }
}
