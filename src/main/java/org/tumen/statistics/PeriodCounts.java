package org.tumen.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How many figures of one indicator stand in a release, by source, unit and period: some hundred numbers, however many
 * figures there are. They tell where no figure can be, so that nothing is looked for there.
 */
public final class PeriodCounts {

    /** The latest end first; of those that end together the longest, such as a year before its last quarter. */
    static final Comparator<Period> LATEST = Comparator.comparing(PeriodCounts::end).reversed()
            .thenComparing(p -> p.start().orElse(LocalDate.MIN)).thenComparing(Period::code);

    /** What is told apart. */
    public record Kind(String source, String unitMeasure, Period period) {

        static Kind of(Observation o) {
            return new Kind(o.source(), o.unitMeasure(), o.timePeriod());
        }
    }

    /** Periods of one source, in one unit, of one length. */
    private record Row(String source, String unitMeasure, Class<? extends Period> length) {
    }

    private final int release;
    private final Map<Kind, Long> figures;
    private final Set<Period> periods = new HashSet<>();
    private final Map<Row, NavigableSet<Period>> rows = new HashMap<>();

    private PeriodCounts(int release, Map<Kind, Long> figures) {
        this.release = release;
        this.figures = figures;
        figures.keySet().forEach(kind -> {
            periods.add(kind.period());
            rows.computeIfAbsent(new Row(kind.source(), kind.unitMeasure(), kind.period().getClass()),
                    row -> new TreeSet<>(Period.ORDER)).add(kind.period());
        });
    }

    /** No figure, before the first release. */
    public static PeriodCounts none() {
        return new PeriodCounts(0, Map.of());
    }

    /** The counts of these figures. */
    static PeriodCounts of(Collection<Observation> figures) {
        Map<Kind, Long> counts = new HashMap<>();
        figures.forEach(o -> counts.merge(Kind.of(o), 1L, Long::sum));
        return none().and(1, counts);
    }

    /** The counts of a later release, by which so many figures have come, or left. */
    public PeriodCounts and(int later, Map<Kind, Long> changes) {
        Map<Kind, Long> all = new HashMap<>(figures);
        changes.forEach((kind, change) -> all.merge(kind, change, Long::sum));
        all.values().removeIf(count -> count == 0);
        return new PeriodCounts(later, all);
    }

    /** The number of the release in which they stand. */
    public int release() {
        return release;
    }

    /** How many figures there are of a source. */
    public long of(String source) {
        return figures.entrySet().stream().filter(e -> e.getKey().source().equals(source))
                .mapToLong(Map.Entry::getValue).sum();
    }

    /** Whether there is a figure of this period. */
    public boolean has(Period period) {
        return periods.contains(period);
    }

    /** Whether there is a figure of a single day. */
    public boolean hasDays() {
        return periods.stream().anyMatch(Period.Day.class::isInstance);
    }

    /** Whether there is a figure in this unit. */
    public boolean has(String unitMeasure) {
        return rows.keySet().stream().anyMatch(row -> row.unitMeasure().equals(unitMeasure));
    }

    /** The last day of a period; before all others where no date is stated. */
    static LocalDate end(Period period) {
        return period.end().orElse(LocalDate.MIN);
    }

    /** The last period before that of this key, as long as it, in which there is a figure of its source and unit. */
    Optional<Period> before(Observation.Key key) {
        return Optional.ofNullable(alike(key).lower(key.timePeriod()));
    }

    /** The periods as long as that of this key in which there are figures of its source and unit, in order. */
    NavigableSet<Period> alike(Observation.Key key) {
        return rows.getOrDefault(new Row(key.source(), key.unitMeasure(), key.timePeriod().getClass()),
                new TreeSet<>(Period.ORDER));
    }

    /** The periods of any length in which there are figures of the source and unit of this key, in order. */
    Stream<Period> periods(Observation.Key key) {
        return rows(key).flatMap(Collection::stream).sorted(Period.ORDER);
    }

    /** The last periods of each length, the one that ends last first; all that span others, as they overlap. */
    List<Period> latest(Observation.Key key) {
        return rows(key).flatMap(row -> row.last().sequential() ? Stream.of(row.last()) : row.stream())
                .sorted(LATEST).toList();
    }

    private Stream<NavigableSet<Period>> rows(Observation.Key key) {
        return rows.entrySet().stream().filter(e -> e.getKey().source().equals(key.source())
                && e.getKey().unitMeasure().equals(key.unitMeasure())).map(Map.Entry::getValue);
    }
}
