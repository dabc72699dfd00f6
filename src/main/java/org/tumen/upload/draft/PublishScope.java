package org.tumen.upload.draft;

import java.util.List;
import org.tumen.statistics.Observation;
import org.tumen.statistics.release.Difference.Change;

/**
 * What a release is to hold besides the figures of its file.
 *
 * @param complete whether the file states all there is, so that figures it does not state are withdrawn
 * @param follows  whether what follows from its figures is computed and published with them
 */
public record PublishScope(boolean complete, boolean follows) {

    /** Figures that go without another in their place. */
    public List<Observation> withdrawn(Review review) {
        return complete ? review.impact().unmentioned().stream().filter(o -> !follows || review.following().stream()
                .noneMatch(c -> c.figure().key().equals(o.key()))).toList() : List.of();
    }

    /** Figures that come although the file does not state them. */
    public List<Change> computed(Review review) {
        return follows ? review.following() : List.of();
    }
}
