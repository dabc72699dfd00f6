package org.tumen.upload.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tumen.upload.notation.Heading;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Field;

/** How the rows of a table are read as figures. */
public sealed interface Shape permits Shape.Own, Shape.Long, Shape.Wide {

    /** The row that names the columns; rows above it are titles. */
    long headerRow();

    /** What the table must say and neither a column nor a default says. */
    Set<Field> open();

    /** What holds for the whole table. */
    default Defaults defaults() {
        return Defaults.PLAIN;
    }

    /** The same, with other defaults; a table in the project's own columns has none. */
    default Shape with(Defaults changed) {
        return switch (this) {
            case Own own -> own;
            case Long(long row, var columns, var old) -> new Long(row, columns, changed);
            case Wide(long row, var above, var before, var columns, var old) ->
                new Wide(row, above, before, columns, changed);
        };
    }

    /** The form in which it is kept; {@code parse(s.text()).equals(s)}. */
    default String text() {
        return ShapeText.write(this);
    }

    /**
     * Reads a shape from the form in which it is kept.
     *
     * @throws IllegalArgumentException if the text is no shape
     */
    static Shape parse(String text) {
        return ShapeText.parse(text);
    }

    /**
     * One row is one figure, in the columns of the data package, in any order. {@code indicator}, {@code time_period},
     * {@code obs_value} and {@code source} must be there; a table without one of the others means South Korea, both
     * sexes, all ages, no category, the indicator's unit, status normal.
     */
    record Own(long headerRow) implements Shape {
        @Override
        public Set<Field> open() {
            return EnumSet.noneOf(Field.class);
        }
    }

    /** One row is one figure, under headings of its own. */
    record Long(long headerRow, Map<Integer, Field> columns, Defaults defaults) implements Shape {
        public Long {
            columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        }

        @Override
        public Set<Field> open() {
            return unsaid(columns.values(), defaults);
        }
    }

    /**
     * Rows and columns both have labels, and every value is of what the labels of its row and of its column say.
     *
     * @param headerRow the first row of labels
     * @param above     the rows of labels, from the top down; one at least
     * @param before    the columns of labels, from the left
     * @param columns   what the labels above come to, by column, counted from 0
     */
    record Wide(long headerRow, List<LabelLine> above, List<LabelLine> before, Map<Integer, ValueColumn> columns,
            Defaults defaults) implements Shape {
        public Wide {
            above = List.copyOf(above);
            before = List.copyOf(before);
            columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        }

        /**
         * Periods stand side by side in one row, and one column says of whom.
         *
         * @param rows by the row's label, as {@link Wording#plain} writes it
         */
        public Wide(long headerRow, int labelColumn, Map<Integer, Heading> headings, Map<String, RowMeaning> rows,
                Defaults defaults) {
            this(headerRow, List.of(new LabelLine(0, Field.TIME_PERIOD, Map.of())),
                    List.of(new LabelLine(labelColumn, null, rows)), timed(headings), defaults);
        }

        @Override
        public Set<Field> open() {
            Set<Field> said = EnumSet.of(Field.OBS_VALUE);
            if (columns.values().stream().noneMatch(c -> c.when() == null)
                    || before.stream().anyMatch(LabelLine::isTime)) {
                said.add(Field.TIME_PERIOD);
            }
            if (before.stream().anyMatch(l -> l.alwaysSays(Field.INDICATOR))
                    || above.stream().anyMatch(l -> l.alwaysSays(Field.INDICATOR))) {
                said.add(Field.INDICATOR);
            }
            return unsaid(said, defaults);
        }

        private static Map<Integer, ValueColumn> timed(Map<Integer, Heading> headings) {
            Map<Integer, ValueColumn> columns = new TreeMap<>();
            headings.forEach((column, heading) -> columns.put(column, new ValueColumn(heading, List.of())));
            return columns;
        }

        /** The periods above the columns; none for a column that has none. */
        public Map<Integer, Heading> headings() {
            Map<Integer, Heading> headings = new TreeMap<>();
            columns.forEach((column, value) -> {
                if (value.when() != null) {
                    headings.put(column, value.when());
                }
            });
            return headings;
        }

        /** The same, with other lines of labels. */
        public Wide labelled(List<LabelLine> linesAbove, List<LabelLine> linesBefore) {
            return new Wide(headerRow, linesAbove, linesBefore, columns, defaults);
        }
    }

    private static Set<Field> unsaid(Collection<Field> said, Defaults defaults) {
        Set<Field> open = EnumSet.noneOf(Field.class);
        Arrays.stream(Field.values()).filter(Field::required).filter(f -> !said.contains(f))
                .filter(f -> f == Field.OBS_VALUE || defaults.get(f).isEmpty()).forEach(open::add);
        return open;
    }
}
