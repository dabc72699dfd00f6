package org.tumen.statistics.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Extent.Slice;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.PeriodCounts;
import org.tumen.statistics.Standing;
import org.tumen.statistics.StoredFigures;

/** The figures that stand in a release, read as they are needed; and what differs between two releases. */
@Component
public class StandingFigures {

    private static final Comparator<Slice> ORDER = Comparator.comparing(Slice::indicator)
            .thenComparing(Slice::period, Period.ORDER);

    private final StoredFigures stored;
    private final FigureCounts counts;

    StandingFigures(StoredFigures stored, FigureCounts counts) {
        this.stored = stored;
        this.counts = counts;
    }

    /** Those of a release. */
    public Standing in(int release) {
        return new Standing(new InRelease(release));
    }

    /** What differs between two releases, whichever of them is the later; only what differs is read. */
    public Difference difference(int before, int after) {
        List<Observation> gone = stored.onlyIn(before, after);
        List<Observation> came = stored.onlyIn(after, before);
        Difference difference = Difference.between(gone, came);
        return new Difference(difference.changes(),
                Math.toIntExact(counts.total(after) - came.size() + difference.unchanged()));
    }

    private final class InRelease implements Standing.Figures {

        private final int release;

        private InRelease(int release) {
            this.release = release;
        }

        @Override
        public List<Observation> of(Standing.Cell cell) {
            return stored.of(cell, release);
        }

        @Override
        public List<Observation> series(Observation.Key key, int most) {
            return stored.series(key, release, most);
        }

        @Override
        public Optional<Observation> before(Observation.Key key) {
            return stored.before(key, release);
        }

        @Override
        public Optional<Observation> last(Observation.Key key) {
            return stored.last(key, release);
        }

        @Override
        public PeriodCounts counts(String indicator) {
            return counts.byPeriod(indicator, release);
        }

        @Override
        public Extent extent(String indicator) {
            return counts.of(List.of(indicator), release);
        }

        @Override
        public Stream<Observation> of(Extent extent) {
            return stored.stream(extent, ORDER);
        }
    }
}
