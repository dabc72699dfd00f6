package org.tumen.statistics;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Kept;

/**
 * The figures that stand in one release, of which only those are read that are asked for: a fact with all its periods
 * and sources at once, since who looks at a figure looks at its neighbours. What was read is kept up to a bound, so
 * that a file is weighed against very many figures in little memory. For one thread at a time.
 */
public final class Standing {

    /** The figures that are kept, each with its key: some 700 bytes each, so 42 MB at most. */
    private static final int MOST = 60_000;

    /** What a figure is of, whenever and by whomever it is stated. */
    public record Fact(String indicator, String refArea, Sex sex, String age, String category, String unitMeasure) {

        static Fact of(Observation.Key k) {
            return new Fact(k.indicator(), k.refArea(), k.sex(), k.age(), k.category(), k.unitMeasure());
        }
    }

    private final Function<Fact, List<Observation>> facts;
    private final Function<String, Extent> extents;
    private final Function<Extent, Stream<Observation>> figures;
    private final Kept<Fact, Map<Observation.Key, Observation>> known = new Kept<>(MOST, Map::size);
    private final Map<String, Extent> knownExtents = new HashMap<>();

    /**
     * Nothing read yet.
     *
     * @param facts   reads the figures of a fact
     * @param extents gives what there is of an indicator
     * @param figures reads the figures of an extent, one slice after the other
     */
    public Standing(Function<Fact, List<Observation>> facts, Function<String, Extent> extents,
            Function<Extent, Stream<Observation>> figures) {
        this.facts = facts;
        this.extents = extents;
        this.figures = figures;
    }

    /** The same figures, none of which is kept yet. */
    public Standing anew() {
        return new Standing(facts, extents, figures);
    }

    /** The figure that stands under this key. */
    public @Nullable Observation get(Observation.Key key) {
        return of(key).get(key);
    }

    /** The figures of all periods that agree with this key in all else. */
    public Stream<Observation> series(Observation.Key key) {
        return of(key).values().stream().filter(o -> o.source().equals(key.source()));
    }

    /** The figures of all sources that agree with this key in all else. */
    public Stream<Observation> sources(Observation.Key key) {
        return of(key).values().stream().filter(o -> o.timePeriod().equals(key.timePeriod()));
    }

    /** What there is of an indicator. */
    public Extent extent(String indicator) {
        return knownExtents.computeIfAbsent(indicator, extents);
    }

    /** The figures of an extent of this release; no more than a slice is held at once. */
    public Stream<Observation> figures(Extent extent) {
        return figures.apply(extent);
    }

    private Map<Observation.Key, Observation> of(Observation.Key key) {
        return known.get(Fact.of(key), fact -> {
            Map<Observation.Key, Observation> byKey = new LinkedHashMap<>();
            facts.apply(fact).forEach(o -> byKey.put(o.key(), o));
            return byKey;
        });
    }
}
