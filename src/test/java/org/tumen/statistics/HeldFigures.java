package org.tumen.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures that stand in no database, for a test. */
public final class HeldFigures {

    private HeldFigures() {
    }

    /** These figures, as if they had been read; of those of one key the last. */
    public static Standing standing(Collection<Observation> figures) {
        List<Observation> numbered = new ArrayList<>();
        figures.forEach(o -> numbered.add(numbered(o, numbered.size())));
        Map<Standing.Fact, List<Observation>> facts = numbered.stream()
                .collect(Collectors.groupingBy(o -> Standing.Fact.of(o.key())));
        Map<String, List<FigureCount>> indicators = numbered.stream().collect(Collectors.groupingBy(
                Observation::indicator, Collectors.mapping(o -> new FigureCount(o, 1, false), Collectors.toList())));
        return new Standing(fact -> facts.getOrDefault(fact, List.of()), indicator -> Extent.of(1, List.of(),
                indicators.getOrDefault(indicator, List.of())), Extent::kinds);
    }

    private static Observation numbered(Observation o, long id) {
        return new Observation(id, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.timePeriod(),
                o.value(), o.lower(), o.upper(), o.unitMeasure(), o.obsStatus(), o.sampleSize(), o.source(),
                o.locator(), o.remark(), o.enteredIn(), o.withdrawnIn());
    }
}
