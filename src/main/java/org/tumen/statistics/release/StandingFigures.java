package org.tumen.statistics.release;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Extent.Slice;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
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
        return new Standing(fact -> stored.of(fact, release), indicator -> counts.of(List.of(indicator), release),
                extent -> stored.stream(extent, ORDER));
    }

    /** What differs between two releases, whichever of them is the later; only what differs is read. */
    public Difference difference(int before, int after) {
        List<Observation> gone = stored.onlyIn(before, after);
        List<Observation> came = stored.onlyIn(after, before);
        Difference difference = Difference.between(gone, came);
        return new Difference(difference.changes(),
                Math.toIntExact(counts.total(after) - came.size() + difference.unchanged()));
    }
}
