package org.tumen.upload;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How the rows of a table are read as figures. */
sealed interface Shape permits Shape.Own, Shape.Long, Shape.Wide {

    /** The row that names the columns; rows above it are titles. */
    long headerRow();

    /** What the table must say and neither a column nor a default says. */
    Set<Field> open();

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
     * Periods stand side by side, one row is one group of people.
     *
     * @param headings by column, counted from 0
     * @param rows     by the row's label, as {@link Wording#plain} writes it
     */
    record Wide(long headerRow, int labelColumn, Map<Integer, Heading> headings, Map<String, RowMeaning> rows,
            Defaults defaults) implements Shape {
        public Wide {
            headings = Collections.unmodifiableMap(new TreeMap<>(headings));
            rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        }

        @Override
        public Set<Field> open() {
            Set<Field> open = unsaid(Set.of(Field.TIME_PERIOD, Field.OBS_VALUE), defaults);
            boolean each = rows.values().stream().allMatch(m -> !(m instanceof RowMeaning.Figures f)
                    || f.says().containsKey(Field.INDICATOR));
            if (each && !rows.isEmpty()) {
                open.remove(Field.INDICATOR);
            }
            return open;
        }
    }

    private static Set<Field> unsaid(Collection<Field> said, Defaults defaults) {
        Set<Field> open = EnumSet.noneOf(Field.class);
        Arrays.stream(Field.values()).filter(Field::required).filter(f -> !said.contains(f))
                .filter(f -> f == Field.OBS_VALUE || defaults.get(f).isEmpty()).forEach(open::add);
        return open;
    }
}
