package org.tumen.statistics.release;

import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;

/** One step in the history of a figure. */
public sealed interface Revision {

    /** The release with which it came. */
    Release release();

    /**
     * The figure was stated, for the first time or anew.
     *
     * @param before what it had said last; null where it had never been stated
     */
    record Stated(Release release, Observation figure, @Nullable Observation before) implements Revision {
    }

    /** The figure was stated no longer. */
    record Withdrawn(Release release) implements Revision {
    }
}
