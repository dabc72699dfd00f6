package org.tumen.chart.plot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tumen.wording.Shown;

/** What a chart shows, free of any charting library: the same value makes the chart and can be compared in tests. */
public sealed interface ChartSpec {

    /** The key of the series of figures that other sources state. */
    String OTHERS = "others";

    /** Its series, in the order of the legend. */
    List<Series> series();

    /** The same chart with what is made of each of its series. */
    ChartSpec with(UnaryOperator<Series> made);

    /** Names the kind of chart to style sheets and to the audience's browsers, such as {@code columns}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The same chart with one mark lit and all series but one faded; null for none. */
    default ChartSpec pointing(@Nullable String point, @Nullable String spotlight) {
        if (point == null && spotlight == null) {
            return this;
        }
        boolean known = series().stream().anyMatch(s -> s.key().equals(spotlight));
        return with(s -> s.pointing(point, known ? spotlight : null));
    }

    /** The same chart with these events marked; a chart without time has no place for any. */
    default ChartSpec marking(List<EventMark> marks) {
        return this;
    }

    /** Upright columns over periods or groups, side by side or stacked, with marks of other sources. */
    record Columns(List<String> groups, int severalYears, List<Series> series, Stacking stacking, Axis axis,
            List<EventMark> events) implements ChartSpec {

        /** Columns without marks of events. */
        public Columns(List<String> groups, int severalYears, List<Series> series, Stacking stacking, Axis axis) {
            this(groups, severalYears, series, stacking, axis, List.of());
        }

        @Override
        public ChartSpec with(UnaryOperator<Series> made) {
            return new Columns(groups, severalYears, series.stream().map(made).toList(), stacking, axis,
                    events);
        }

        @Override
        public ChartSpec marking(List<EventMark> marks) {
            return new Columns(groups, severalYears, series, stacking, axis, marks);
        }
    }

    /** Bars over groups, the first at the top, side by side or stacked. */
    record Bars(List<String> groups, List<Series> series, Stacking stacking, Axis axis) implements ChartSpec {

        @Override
        public ChartSpec with(UnaryOperator<Series> made) {
            return new Bars(groups, series.stream().map(made).toList(), stacking, axis);
        }
    }

    /** Lines over periods; a null value leaves a gap. */
    record Lines(List<String> groups, int severalYears, List<Series> series, Axis axis, List<EventMark> events)
            implements ChartSpec {

        /** Lines without marks of events. */
        public Lines(List<String> groups, int severalYears, List<Series> series, Axis axis) {
            this(groups, severalYears, series, axis, List.of());
        }

        @Override
        public ChartSpec with(UnaryOperator<Series> made) {
            return new Lines(groups, severalYears, series.stream().map(made).toList(), axis, events);
        }

        @Override
        public ChartSpec marking(List<EventMark> marks) {
            return new Lines(groups, severalYears, series, axis, marks);
        }
    }

    /** Bars to the left and right of a common axis; values to the left are positive here too. */
    record Pyramid(List<String> groups, Series left, Series right, Axis axis) implements ChartSpec {
        @Override
        public List<Series> series() {
            return List.of(left, right);
        }

        @Override
        public ChartSpec with(UnaryOperator<Series> made) {
            return new Pyramid(groups, made.apply(left), made.apply(right), axis);
        }
    }

    /** One row a finding: a mark on a common axis, with its interval where there is one. */
    record Dots(List<String> rows, List<Integer> headings, List<Series> series, Axis axis) implements ChartSpec {

        @Override
        public ChartSpec with(UnaryOperator<Series> made) {
            return new Dots(rows, headings, series.stream().map(made).toList(), axis);
        }
    }

    /**
     * Lines over periods, each in a row of its own with its own scale; a null value leaves a gap.
     *
     * @param titles of the rows, one for each series
     */
    record Rows(List<String> groups, List<Series> series, List<String> titles, Axis axis, List<EventMark> events)
            implements ChartSpec {

        /** Rows without marks of events. */
        public Rows(List<String> groups, List<Series> series, List<String> titles, Axis axis) {
            this(groups, series, titles, axis, List.of());
        }

        @Override
        public ChartSpec with(UnaryOperator<Series> made) {
            return new Rows(groups, series.stream().map(made).toList(), titles, axis, events);
        }

        @Override
        public ChartSpec marking(List<EventMark> marks) {
            return new Rows(groups, series, titles, axis, marks);
        }
    }

    /**
     * A map with a symbol for each place, whose area stands for the value: the outer ring for the highest estimate, the
     * inner one for the lowest.
     *
     * @param spots    where its marks stand, by their index
     * @param smallest values below this are too small for a symbol of their own size
     * @param crowd    places for which one mark stands where the screen is narrow
     */
    record Places(MapFrame frame, List<Spot> spots, List<Series> series, int smallest, Optional<Crowd> crowd)
            implements ChartSpec {

        @Override
        public ChartSpec with(UnaryOperator<Series> made) {
            return new Places(frame, spots, series.stream().map(made).toList(), smallest, crowd);
        }
    }

    /**
     * Places so close to one another that their symbols cannot be told apart on a narrow screen.
     *
     * @param figure  key of the figure that shows them on a map of their own
     * @param at      where the mark stands that stands for all of them
     * @param spots   their indexes
     * @param label   what stands beside the mark, as lines
     * @param caption which places they are, and where they are seen, as lines
     */
    record Crowd(String figure, EqualEarth.Point at, Set<Integer> spots, List<String> label, List<String> caption) {
    }

    /**
     * A place on a map.
     *
     * @param code  of the place, see the code list "ref_area"
     * @param label what stands beside its symbol, as lines
     */
    record Spot(String code, String name, EqualEarth.Point at, List<String> label) {
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

    /**
     * Marks of one kind.
     *
     * @param key   the same in every language
     * @param faded whether another series stands in the light
     */
    record Series(String key, String name, Look look, List<Mark> marks, boolean faded) {

        /** A series like all others. */
        public Series(String key, String name, Look look, List<Mark> marks) {
            this(key, name, look, marks, false);
        }

        /** Whether nothing is known of what its marks stand for. */
        public boolean unknown() {
            return marks.stream().allMatch(m -> m.value() == null && m.low() == null && m.high() == null);
        }

        private Series pointing(@Nullable String point, @Nullable String spotlight) {
            return new Series(key, name, look, marks.stream().map(m -> m.pointing(point)).toList(),
                    spotlight != null && !spotlight.equals(key));
        }
    }

    /**
     * One mark.
     *
     * @param key     of its figure, see {@link Shown#key()}
     * @param at      index of its group or row
     * @param value   null for a gap
     * @param caption everything that belongs to the number, as lines
     * @param doubt   how the mark must look because of its status
     * @param lit     whether it is pointed at
     */
    record Mark(String key, int at, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high,
            List<String> caption, Doubt doubt, boolean lit) {

        /** A mark like all others. */
        public Mark(String key, int at, @Nullable BigDecimal value, @Nullable BigDecimal low,
                @Nullable BigDecimal high, List<String> caption, Doubt doubt) {
            this(key, at, value, low, high, caption, doubt, false);
        }

        private Mark pointing(@Nullable String point) {
            return new Mark(key, at, value, low, high, caption, doubt, Objects.equals(key, point));
        }
    }

    /**
     * Where dated events stand in a chart over time.
     *
     * @param at    on the axis of groups: 2.0 is the middle of the third group, 2.5 between it and the fourth
     * @param row   of its number above the chart, from 0, so that no number lies upon another
     * @param label the number of the event, or the first and the last of several
     */
    record EventMark(double at, int row, String label) {
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
        public static Look nth(int n) {
            return List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH).get(n % 5);
        }
    }
}
