package org.tumen.upload.draft;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dashboard.content.BeforeAndAfter;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
import org.tumen.statistics.release.Difference.Change;

/**
 * Standing figures of a file's indicators and sources that the file does not state. How many they are is known from
 * counts. They themselves are read, one slice after the other, only where somebody goes through them, since there may
 * be a million.
 */
public final class Unmentioned implements Iterable<Observation> {

    /** One indicator by one source. */
    record Series(String indicator, String source) {
        static Series of(Observation o) {
            return new Series(o.indicator(), o.source());
        }
    }

    private final Standing standing;
    private final Map<Series, Long> sizes;
    /** Ids of the figures that the file states: a bit each, so that a million take 125 KB. */
    private final BitSet stated;

    private Unmentioned(Standing standing, Map<Series, Long> sizes, BitSet stated) {
        this.standing = standing;
        this.sizes = sizes;
        this.stated = stated;
    }

    /** No figure at all. */
    Unmentioned none() {
        return new Unmentioned(standing, Map.of(), new BitSet());
    }

    /**
     * What is left of these series.
     *
     * @param touched the series of the file, each with how many of its figures the file states
     * @param stated  the ids of those
     */
    static Unmentioned of(Standing standing, Map<Series, Long> touched, BitSet stated) {
        Map<Series, Long> sizes = new HashMap<>();
        touched.forEach((series, known) -> sizes.put(series,
                standing.counts(series.indicator()).of(series.source()) - known));
        return new Unmentioned(standing.anew(), sizes, stated);
    }

    /** The same without what takes the place of some: those are stated, if not by the file. */
    Unmentioned without(Collection<Change> changes) {
        Map<Series, Long> left = new HashMap<>(sizes);
        BitSet known = (BitSet) stated.clone();
        changes.stream().map(c -> c instanceof Change.Changed changed ? changed.before() : null)
                .filter(Objects::nonNull).filter(this::has).forEach(o -> {
                    left.merge(Series.of(o), -1L, Long::sum);
                    known.set(id(o));
                });
        return new Unmentioned(standing, left, known);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** How many there are. */
    public long size() {
        return size(Optional.empty());
    }

    /** How many there are of one indicator, or of all. */
    public long size(Optional<String> indicator) {
        return sizes.entrySet().stream().filter(e -> indicator.map(e.getKey().indicator()::equals).orElse(true))
                .mapToLong(Map.Entry::getValue).sum();
    }

    /** They themselves, of one indicator or of all, read as they are taken. */
    public Stream<Observation> stream(Optional<String> indicator) {
        return indicators().stream().sorted().filter(i -> indicator.map(i::equals).orElse(true))
                .flatMap(i -> standing.figures(standing.extent(i).only(like ->
                        sizes.getOrDefault(Series.of(like), 0L) > 0))).filter(this::has);
    }

    @Override
    public Iterator<Observation> iterator() {
        return stream(Optional.empty()).iterator();
    }

    /** The same for charts, which tell one by one whether a figure goes. */
    public BeforeAndAfter.Gone gone() {
        return new BeforeAndAfter.Gone(indicators(), this::has);
    }

    private Set<String> indicators() {
        return sizes.entrySet().stream().filter(e -> e.getValue() > 0).map(e -> e.getKey().indicator())
                .collect(Collectors.toSet());
    }

    private boolean has(Observation o) {
        return sizes.containsKey(Series.of(o)) && (o.id() == null || !stated.get(id(o)));
    }

    private static int id(Observation o) {
        return Math.toIntExact(Objects.requireNonNull(o.id()));
    }
}
