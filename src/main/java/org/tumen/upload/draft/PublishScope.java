package org.tumen.upload.draft;

import java.util.List;
import org.tumen.statistics.release.Difference.Change;

/**
 * What a release is to hold besides the figures of its file.
 *
 * @param complete whether the file states all there is, so that figures it does not state are withdrawn
 * @param follows  whether what follows from its figures is computed and published with them
 */
public record PublishScope(boolean complete, boolean follows) {

    /** Figures that go without another in their place. */
    public Unmentioned withdrawn(Review review) {
        Unmentioned unmentioned = review.impact().unmentioned();
        return !complete ? unmentioned.none() : follows ? unmentioned.without(review.following()) : unmentioned;
    }

    /** Figures that come although the file does not state them. */
    public List<Change> computed(Review review) {
        return follows ? review.following() : List.of();
    }
}
