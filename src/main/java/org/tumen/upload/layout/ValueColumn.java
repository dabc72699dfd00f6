package org.tumen.upload.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.notation.Heading;

/**
 * A column of values in a wide table: when its figures are of, and of whom or what.
 *
 * @param when  the period above it; null where each row says it, or the whole table does
 * @param holds what its other labels say, from the top down; none where there is but a period
 */
record ValueColumn(@Nullable Heading when, List<RowMeaning> holds) {

    ValueColumn {
        holds = List.copyOf(holds);
    }

    /** Whether one of its labels says that nothing is taken. */
    boolean isIgnored() {
        return holds.stream().anyMatch(RowMeaning.Ignored.class::isInstance);
    }

    /** Whether it holds what follows from other columns. */
    boolean isChecked() {
        return when instanceof Heading.Total || holds.stream().anyMatch(RowMeaning.FemaleShare.class::isInstance);
    }
}
