package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;
import org.tumen.statistics.release.Difference;
import org.tumen.upload.sheet.CellRef;

/**
 * A figure of an uploaded file that could be published.
 *
 * @param figure  without id, entered in release 0
 * @param place   the cell in which its value stands
 * @param changed whether it says another number than the figure that stands, or stands for the first time
 * @param news    whether it says anything new, be it its status alone
 */
public record Candidate(Observation figure, CellRef place, boolean changed, boolean news) {

    /** A figure beside the one that stands; null where none does. */
    static Candidate of(Observation figure, CellRef place, @Nullable Observation stands) {
        return new Candidate(figure, place, changes(stands, figure), Difference.change(stands, figure) != null);
    }

    /** Whether a figure says another number than the one that stands, or stands for the first time. */
    static boolean changes(@Nullable Observation stands, Observation figure) {
        return stands == null || !same(stands.value(), figure.value());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
