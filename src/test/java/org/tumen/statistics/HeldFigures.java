package org.tumen.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures that stand in no database, for a test. */
public final class HeldFigures {

    private static final Comparator<Observation> IN_TIME =
            Comparator.comparing(Observation::timePeriod, Period.ORDER);

    private HeldFigures() {
    }

    /** These figures, as if they had been read; of those of one key the last. */
    public static Standing standing(Collection<Observation> figures) {
        return new Standing(of(figures));
    }

    /** The same, to be read. */
    public static Standing.Figures of(Collection<Observation> figures) {
        List<Observation> numbered = new ArrayList<>();
        figures.forEach(o -> numbered.add(numbered(o, numbered.size())));
        return new Held(numbered);
    }

    /** Figures in a list. */
    private record Held(Map<Standing.Cell, List<Observation>> cells, Map<Observation.Key, List<Observation>> series,
            Map<String, List<Observation>> indicators) implements Standing.Figures {

        private Held(List<Observation> figures) {
            this(figures.stream().collect(Collectors.groupingBy(o -> Standing.Cell.of(o.key()))),
                    figures.stream().collect(Collectors.groupingBy(o -> o.key().at(new Period.Undated()))),
                    figures.stream().collect(Collectors.groupingBy(Observation::indicator)));
        }

        @Override
        public List<Observation> of(Standing.Cell cell) {
            return cells.getOrDefault(cell, List.of());
        }

        @Override
        public List<Observation> series(Observation.Key key, int most) {
            return series.getOrDefault(key.at(new Period.Undated()), List.of()).stream().limit(most).toList();
        }

        @Override
        public Optional<Observation> before(Observation.Key key) {
            return alike(key).filter(o -> o.value() != null
                    && Period.ORDER.compare(o.timePeriod(), key.timePeriod()) < 0).max(IN_TIME);
        }

        @Override
        public Optional<Observation> last(Observation.Key key) {
            return alike(key).max(IN_TIME);
        }

        private Stream<Observation> alike(Observation.Key key) {
            return series.getOrDefault(key.at(new Period.Undated()), List.of()).stream()
                    .filter(o -> o.timePeriod().getClass() == key.timePeriod().getClass());
        }

        @Override
        public PeriodCounts counts(String indicator) {
            return PeriodCounts.of(indicators.getOrDefault(indicator, List.of()));
        }

        @Override
        public Extent extent(String indicator) {
            return Extent.of(1, List.of(), indicators.getOrDefault(indicator, List.of()).stream()
                    .map(o -> new FigureCount(o, 1, false)).toList());
        }

        @Override
        public Stream<Observation> of(Extent extent) {
            return extent.kinds();
        }
    }

    private static Observation numbered(Observation o, long id) {
        return new Observation(id, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.timePeriod(),
                o.value(), o.lower(), o.upper(), o.unitMeasure(), o.obsStatus(), o.sampleSize(), o.source(),
                o.locator(), o.remark(), o.attributes(), o.enteredIn(), o.withdrawnIn());
    }
}
