package org.tumen.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Extent.Slice;

/**
 * Reads figures slice by slice, each by one look into the index of indicators and periods: the database looks at no
 * rows but those of the slices meant, and sorts no more than one slice at a time. Lists of values (SQL's {@code in})
 * would have HSQLDB go through the whole table.
 */
@Component
public class StoredFigures {

    private static final String STANDING = """
            select * from observation where indicator = ? and time_period = ?
              and entered_in <= ? and (withdrawn_in is null or withdrawn_in > ?)""";
    /** Within a slice; its last column tells figures apart that agree in all others. */
    private static final String ORDER = " order by category, age, sex, ref_area, source, unit_measure, id";
    private static final String LEFT = """
            select * from observation
            where indicator = ? and time_period = ? and category = ? and withdrawn_in <= ? order by entered_in
            """;

    /** Figures that differ by sex, age and source, always in the same order. */
    private static final String CELL = """
            select * from observation
            where indicator = ? and time_period = ? and category = ? and ref_area = ? and unit_measure = ?
              and entered_in <= ? and (withdrawn_in is null or withdrawn_in > ?)
            order by id""";
    private static final String SERIES = """
            select * from observation
            where indicator = ? and age = ? and category = ? and sex = ? and ref_area = ? and unit_measure = ?
              and source = ? and entered_in <= ? and (withdrawn_in is null or withdrawn_in > ?)
            """;
    private static final String SOME_OF_SERIES = SERIES + "fetch first %d rows only";
    /** The last of a series. HSQLDB reads an index backwards if the order names all its columns. */
    private static final String LAST = SERIES + """
              and (time_period like ? or time_period like ?)%s
            order by indicator desc, age desc, category desc, sex desc, ref_area desc, unit_measure desc,
                time_period desc
            fetch first 1 row only""";
    private static final String LAST_OF_ALL = LAST.formatted("");
    private static final String LAST_BEFORE = LAST.formatted(" and obs_value is not null and time_period < ?");
    private static final String LEFT_BETWEEN = """
            select * from observation where withdrawn_in > ? and withdrawn_in <= ? and entered_in <= ?""";
    private static final String CAME_BETWEEN = """
            select * from observation
            where entered_in > ? and entered_in <= ? and (withdrawn_in is null or withdrawn_in > ?)""";

    private record Category(String indicator, Period period, String category) {
        static Category of(Observation o) {
            return new Category(o.indicator(), o.timePeriod(), o.category());
        }
    }

    private final JdbcTemplate jdbc;
    private final RowMapper<Observation> row = new ObservationRow();

    StoredFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All figures of an extent, in no particular order. */
    public List<Observation> all(Extent extent) {
        List<Observation> all = new ArrayList<>();
        extent.slices().forEach(slice -> all.addAll(read(extent, slice, "", List.of())));
        return List.copyOf(all);
    }

    /**
     * Some figures of an extent in order.
     *
     * @param order  of the slices; within a slice figures come by category, age, sex, place and source
     * @param offset how many before them are left out
     */
    public List<Observation> page(Extent extent, Comparator<Slice> order, long offset, int limit) {
        List<Observation> page = new ArrayList<>();
        long left = offset;
        for (Slice slice : extent.slices(order)) {
            long size = extent.part(slice).size();
            if (page.size() == limit) {
                break;
            } else if (left >= size) {
                left -= size;
            } else {
                page.addAll(read(extent, slice, ORDER + " limit ? offset ?", List.of(limit - page.size(), left)));
                left = 0;
            }
        }
        return page;
    }

    /** Hands every figure of an extent on, in the order of {@link #page}; no more than a slice is read at once. */
    public void each(Extent extent, Comparator<Slice> order, Consumer<Observation> taker) {
        stream(extent, order).forEach(taker);
    }

    /** The same as a stream, which reads a slice when its first figure is taken. */
    public Stream<Observation> stream(Extent extent, Comparator<Slice> order) {
        return extent.slices(order).stream().flatMap(slice -> read(extent, slice, ORDER, List.of()).stream());
    }

    /** The figures of a cell in a release, in the order of their ids. */
    public List<Observation> of(Standing.Cell cell, int release) {
        return jdbc.query(CELL, row, cell.indicator(), cell.timePeriod().code(), cell.category(), cell.refArea(),
                cell.unitMeasure(), release, release);
    }

    /** Figures of a series in a release, in no particular order: all of them, or so many where there are more. */
    public List<Observation> series(Observation.Key key, int release, int most) {
        return jdbc.query(SOME_OF_SERIES.formatted(most), row, ofSeries(key, release).toArray());
    }

    /** The last figure of a series in a release, of the periods that are as long as that of the key. */
    public Optional<Observation> last(Observation.Key key, int release) {
        return first(LAST_OF_ALL, ofLength(key, release));
    }

    /** The same of those before the key that have a number. */
    public Optional<Observation> before(Observation.Key key, int release) {
        return first(LAST_BEFORE, Stream.concat(ofLength(key, release), Stream.of(key.timePeriod().code())));
    }

    private Optional<Observation> first(String sql, Stream<Object> values) {
        return jdbc.query(sql, row, values.toArray()).stream().findFirst();
    }

    private static Stream<Object> ofLength(Observation.Key key, int release) {
        List<String> forms = forms(key.timePeriod());
        return Stream.concat(ofSeries(key, release), Stream.of(forms.getFirst(), forms.getLast()));
    }

    private static Stream<Object> ofSeries(Observation.Key key, int release) {
        return Stream.of(key.indicator(), key.age(), key.category(), key.sex().code(), key.refArea(),
                key.unitMeasure(), key.source(), release, release);
    }

    /** How codes of periods as long as this one look, for SQL's {@code like}; among them, later ones are greater. */
    private static List<String> forms(Period period) {
        return switch (period) {
            case Period.Year year -> List.of("____");
            case Period.Half half -> List.of("____-S_");
            case Period.Quarter quarter -> List.of("____-Q_");
            case Period.Month month -> List.of("____-0_", "____-1_");
            case Period.Day day -> List.of("____-0_-__", "____-1_-__");
            case Period.Range range -> throw new IllegalArgumentException("ranges have no order: " + range.code());
            case Period.Undated undated -> throw new IllegalArgumentException("nothing comes before no date");
        };
    }

    /** The figures that stand in one release and not in another. */
    public List<Observation> onlyIn(int release, int other) {
        return release < other ? jdbc.query(LEFT_BETWEEN, row, release, other, release)
                : jdbc.query(CAME_BETWEEN, row, other, release, release);
    }

    /** What these figures of an extent, and others like them, said before its release and no longer do. */
    public List<Observation> superseded(Extent extent, Collection<Observation> figures) {
        return figures.stream().filter(o -> extent.part(new Slice(o.indicator(), o.timePeriod())).left())
                .map(Category::of).distinct().flatMap(c -> jdbc.query(LEFT, row, c.indicator(), c.period().code(),
                        c.category(), extent.release()).stream()).toList();
    }

    private List<Observation> read(Extent extent, Slice slice, String rest, List<?> last) {
        StringBuilder sql = new StringBuilder(STANDING);
        List<Object> values = new ArrayList<>(List.of(slice.indicator(), slice.period().code(), extent.release(),
                extent.release()));
        if (!extent.areas().isEmpty()) {
            sql.append(" and ref_area in (?").repeat(", ?", extent.areas().size() - 1).append(")");
            values.addAll(extent.areas());
        }
        if (!extent.part(slice).whole()) {
            sql.append(" and (");
            List<FigureCount> counts = extent.part(slice).counts();
            for (FigureCount count : counts) {
                sql.append(count == counts.getFirst() ? "" : " or ");
                like(count.like(), sql, values);
            }
            sql.append(")");
        }
        values.addAll(last);
        return jdbc.query(sql.append(rest).toString(), row, values.toArray());
    }

    /** The condition that a figure is like this one. */
    private static void like(Observation o, StringBuilder sql, List<Object> values) {
        sql.append("(sex = ? and unit_measure = ? and obs_status = ? and source = ? and age ")
                .append(o.age().equals(Observation.TOTAL) ? "=" : "<>").append(" '_T'");
        values.addAll(List.of(o.sex().code(), o.unitMeasure(), o.obsStatus(), o.source()));
        if (!o.category().equals(FigureCount.SOME)) {
            sql.append(" and (category = ? or substring(category from 1 for ")
                    .append(o.category().length() + 1).append(") = ?)");
            values.addAll(List.of(o.category(), o.category() + "."));
        }
        sql.append(")");
    }
}
