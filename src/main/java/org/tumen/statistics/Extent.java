package org.tumen.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures that stand in a release, by what is counted of them: without one of them being read, it is known how many
 * there are and in which order their slices come.
 */
public final class Extent {

    /** All figures of one indicator for one period. */
    public record Slice(String indicator, Period period) {
    }

    /**
     * What of a slice is meant.
     *
     * @param counts of those meant, at least one
     * @param whole  whether that is all of the slice
     * @param left   whether any figure of the slice has left
     */
    record Part(List<FigureCount> counts, boolean whole, boolean left) {

        long size() {
            return counts.stream().mapToLong(FigureCount::figures).sum();
        }
    }

    private final int release;
    private final List<String> areas;
    private final Map<Slice, Part> parts;

    private Extent(int release, List<String> areas, Map<Slice, Part> parts) {
        this.release = release;
        this.areas = List.copyOf(areas);
        this.parts = parts;
    }

    public static Extent none(int release) {
        return new Extent(release, List.of(), Map.of());
    }

    public static Extent of(int release, List<String> areas, Collection<FigureCount> counts) {
        Map<Slice, Part> parts = new LinkedHashMap<>();
        counts.stream().collect(Collectors.groupingBy(c -> new Slice(c.like().indicator(), c.like().timePeriod()),
                LinkedHashMap::new, Collectors.toList())).forEach((slice, alike) -> {
                    List<FigureCount> standing = alike.stream().filter(c -> c.figures() > 0).toList();
                    if (!standing.isEmpty()) {
                        parts.put(slice, new Part(standing, true, alike.stream().anyMatch(FigureCount::left)));
                    }
                });
        return new Extent(release, areas, parts);
    }

    /** The release they stand in. */
    public int release() {
        return release;
    }

    /** Those of these that are like what the condition takes. */
    public Extent only(Predicate<Observation> condition) {
        Map<Slice, Part> taken = new LinkedHashMap<>();
        parts.forEach((slice, part) -> {
            List<FigureCount> counts = part.counts().stream().filter(c -> condition.test(c.like())).toList();
            if (!counts.isEmpty()) {
                taken.put(slice, new Part(counts, part.whole() && counts.size() == part.counts().size(),
                        part.left()));
            }
        });
        return new Extent(release, areas, taken);
    }

    /** How many figures there are. */
    public long size() {
        return parts.values().stream().mapToLong(Part::size).sum();
    }

    /** How many figures of each indicator there are. */
    public Map<String, Long> sizes() {
        return parts.entrySet().stream().collect(Collectors.groupingBy(e -> e.getKey().indicator(),
                Collectors.summingLong(e -> e.getValue().size())));
    }

    /** What there is, each kind of figure once. */
    public Stream<Observation> kinds() {
        return parts.values().stream().flatMap(p -> p.counts().stream()).map(FigureCount::like);
    }

    /** How much is known of them: what it takes to keep this. */
    public int weight() {
        return parts.values().stream().mapToInt(p -> 1 + p.counts().size()).sum();
    }

    /** Codes of the places they are of; empty for any. */
    List<String> areas() {
        return areas;
    }

    Part part(Slice slice) {
        return parts.get(slice);
    }

    /** The slices in this order. */
    List<Slice> slices(Comparator<Slice> order) {
        return parts.keySet().stream().sorted(order).toList();
    }

    /** The slices in no particular order. */
    Collection<Slice> slices() {
        return parts.keySet();
    }
}
