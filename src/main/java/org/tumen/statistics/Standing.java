package org.tumen.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Kept;

/**
 * The figures that stand in one release, of which only those are read that are asked for: those of a cell at once, as
 * who looks at a figure looks at men and women, ages and other sources, too; a short series whole, of a long one single
 * figures. Cells and short series are kept up to a bound, so that a file is weighed against very many figures in little
 * memory. For one thread at a time.
 */
public final class Standing {

    /** The figures of cells that are kept, each with its key: some 700 bytes each, so 35 MB at most. */
    private static final int MOST = 50_000;
    /** The figures of series that are kept, some 400 bytes each, so 4 MB at most. */
    private static final int MOST_OF_SERIES = 10_000;
    /** A series of no more figures is read whole: most have a figure a year. */
    private static final int SHORT = 30;

    private static final Comparator<Observation> IN_TIME = Comparator.comparing(Observation::timePeriod, Period.ORDER);
    private static final Period NO_PERIOD = new Period.Undated();

    /** What figures have in common that differ by sex, age and source. */
    public record Cell(String indicator, Period timePeriod, String category, String refArea, String unitMeasure) {

        static Cell of(Observation.Key k) {
            return new Cell(k.indicator(), k.timePeriod(), k.category(), k.refArea(), k.unitMeasure());
        }
    }

    /** Where the figures of the release are read. */
    public interface Figures {

        /** All figures of a cell, always in the same order. */
        List<Observation> of(Cell cell);

        /** Figures of the series of this one: all of them, or so many where there are more. */
        List<Observation> series(Observation.Key key, int most);

        /** The last figure before this one in its series that has a number, of a period as long. */
        Optional<Observation> before(Observation.Key key);

        /** The last figure in the series of this one, of a period as long. */
        Optional<Observation> last(Observation.Key key);

        /** How many there are of an indicator. */
        PeriodCounts counts(String indicator);

        /** What there is of an indicator. */
        Extent extent(String indicator);

        /** Those of an extent, read one slice after the other. */
        Stream<Observation> of(Extent extent);
    }

    private final Figures figures;
    private final Kept<Cell, Map<Observation.Key, Observation>> known = new Kept<>(MOST, Map::size);
    /** The short series, by a key without a period; of a long one nothing is kept but that it is long. */
    private final Kept<Observation.Key, Optional<List<Observation>>> knownSeries =
            new Kept<>(MOST_OF_SERIES, series -> series.map(List::size).orElse(0));
    private final Map<String, PeriodCounts> knownCounts = new HashMap<>();
    private final Map<String, Extent> knownExtents = new HashMap<>();

    /** Nothing read yet. */
    public Standing(Figures figures) {
        this.figures = figures;
    }

    /** The same figures, none of which is kept yet. */
    public Standing anew() {
        return new Standing(figures);
    }

    /** The figure that stands under this key. */
    public @Nullable Observation get(Observation.Key key) {
        return cell(key).get(key);
    }

    /** The figures of all sources that agree with this key in all else. */
    public Stream<Observation> sources(Observation.Key key) {
        return cell(key).values().stream().filter(o -> o.sex() == key.sex() && o.age().equals(key.age()));
    }

    /**
     * The last figure before this key in its series that has a number: years before years, quarters before quarters.
     *
     * @param since looks only for those of later periods; null for all
     */
    public Optional<Observation> before(Observation.Key key, @Nullable Period since) {
        if (counts(key.indicator()).before(key).filter(possible -> since == null
                || Period.ORDER.compare(possible, since) > 0).isEmpty()) {
            return Optional.empty();
        }
        return series(key).map(all -> all.stream().filter(o -> o.value() != null && alike(o, key)
                && Period.ORDER.compare(o.timePeriod(), key.timePeriod()) < 0).max(IN_TIME))
                .orElseGet(() -> figures.before(key));
    }

    /** The last figure in the series of this key: of years the last year, of quarters the last quarter. */
    public Optional<Observation> last(Observation.Key key) {
        NavigableSet<Period> periods = counts(key.indicator()).alike(key);
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        return series(key).map(all -> all.stream().filter(o -> alike(o, key)).max(IN_TIME))
                .orElseGet(() -> key.timePeriod().sequential() ? figures.last(key) : periods.descendingSet().stream()
                        .flatMap(p -> Optional.ofNullable(get(key.at(p))).stream()).findFirst());
    }

    /** The figure in the series of this key that ends last, whatever the length of its period; if after this day. */
    public Optional<Observation> newest(Observation.Key key, LocalDate after) {
        List<Period> latest = counts(key.indicator()).latest(key);
        if (latest.isEmpty() || !PeriodCounts.end(latest.getFirst()).isAfter(after)) {
            return Optional.empty();
        }
        return series(key).map(all -> all.stream()
                .min(Comparator.comparing(Observation::timePeriod, PeriodCounts.LATEST)))
                .orElseGet(() -> newest(key, latest))
                .filter(o -> PeriodCounts.end(o.timePeriod()).isAfter(after));
    }

    private Optional<Observation> newest(Observation.Key key, List<Period> latest) {
        Optional<Observation> newest = Optional.empty();
        for (Period period : latest) {
            if (newest.isPresent() && !endsAfter(period, newest.get())) {
                break;
            }
            Observation.Key at = key.at(period);
            Optional<Observation> found = period.sequential() ? figures.last(at) : Optional.ofNullable(get(at));
            if (found.isPresent() && (newest.isEmpty() || endsAfter(found.get().timePeriod(), newest.get()))) {
                newest = found;
            }
        }
        return newest;
    }

    private static boolean endsAfter(Period period, Observation other) {
        return PeriodCounts.end(period).isAfter(PeriodCounts.end(other.timePeriod()));
    }

    /** All figures of the series of this key, where they are few. */
    private Optional<List<Observation>> series(Observation.Key key) {
        return knownSeries.get(key.at(NO_PERIOD), series -> Optional.of(figures.series(series, SHORT + 1))
                .filter(read -> read.size() <= SHORT));
    }

    private static boolean alike(Observation figure, Observation.Key key) {
        return figure.timePeriod().getClass() == key.timePeriod().getClass();
    }

    /** The periods of which there may be a figure in the series of this key, in order. */
    public Stream<Period> periods(Observation.Key key) {
        return counts(key.indicator()).periods(key);
    }

    /** How many figures there are of an indicator. */
    public PeriodCounts counts(String indicator) {
        return knownCounts.computeIfAbsent(indicator, figures::counts);
    }

    /** What there is of an indicator. */
    public Extent extent(String indicator) {
        return knownExtents.computeIfAbsent(indicator, figures::extent);
    }

    /** The figures of an extent of this release; no more than a slice is held at once. */
    public Stream<Observation> figures(Extent extent) {
        return figures.of(extent);
    }

    private Map<Observation.Key, Observation> cell(Observation.Key key) {
        if (!counts(key.indicator()).has(key.timePeriod())) {
            return Map.of();
        }
        return known.get(Cell.of(key), cell -> {
            Map<Observation.Key, Observation> byKey = new LinkedHashMap<>();
            figures.of(cell).forEach(o -> byKey.put(o.key(), o));
            return byKey;
        });
    }
}
