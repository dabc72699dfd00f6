package org.tumen.statistics;

import java.time.LocalDate;
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
 * who looks at a figure looks at men and women, ages and other sources, too; of a series single figures. Cells are
 * kept up to a bound, so that a file is weighed against very many figures in little memory. For one thread at a time.
 */
public final class Standing {

    /** The figures that are kept, each with its key: some 700 bytes each, so 42 MB at most. */
    private static final int MOST = 60_000;

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
        return counts(key.indicator()).before(key)
                .filter(possible -> since == null || Period.ORDER.compare(possible, since) > 0)
                .flatMap(possible -> figures.before(key));
    }

    /** The last figure in the series of this key: of years the last year, of quarters the last quarter. */
    public Optional<Observation> last(Observation.Key key) {
        NavigableSet<Period> periods = counts(key.indicator()).alike(key);
        if (key.timePeriod().sequential()) {
            return periods.isEmpty() ? Optional.empty() : figures.last(key);
        }
        return periods.descendingSet().stream().flatMap(p -> Optional.ofNullable(get(key.at(p))).stream()).findFirst();
    }

    /** The figure in the series of this key, of whatever length its period, that ends last; if it ends after this day. */
    public Optional<Observation> newest(Observation.Key key, LocalDate after) {
        LocalDate end = after;
        Optional<Observation> newest = Optional.empty();
        for (Period period : counts(key.indicator()).latest(key)) {
            if (!ends(period).isAfter(end)) {
                break;
            }
            Observation.Key at = key.at(period);
            Optional<Observation> found = period.sequential() ? last(at) : Optional.ofNullable(get(at));
            if (found.isPresent() && ends(found.get().timePeriod()).isAfter(end)) {
                newest = found;
                end = ends(found.get().timePeriod());
            }
        }
        return newest;
    }

    private static LocalDate ends(Period period) {
        return period.end().orElse(LocalDate.MIN);
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
