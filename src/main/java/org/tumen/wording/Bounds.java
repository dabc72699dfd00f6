package org.tumen.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tumen.statistics.BoundKind;
import org.tumen.statistics.Computation;
import org.tumen.statistics.Observation;

/**
 * What the bounds beside a value are. A source may give any range, from the guesses of others to an interval of its
 * own: only where it calls its bounds a 95% interval may they be called so.
 */
public enum Bounds {

    /** A range that the source gives. How sure it is, nobody says. */
    RANGE,
    /** A 95% interval, as the source calls it. */
    INTERVAL,
    /** A 90% interval, as the source calls it. */
    INTERVAL_90,
    /** A 99% interval, as the source calls it. */
    INTERVAL_99,
    /** Other figures that the same source gives. */
    ALTERNATIVE,
    /** What a rounded or protected number may stand for. */
    ROUNDING,
    /** A 95% interval computed here from a share and its sample. */
    COMPUTED;

    /** What a file from here says of an interval that was computed; such a file may come back. */
    public static final String SAID_COMPUTED = "95% interval computed from share and sample size (Wilson).";

    private static final Pattern CALLED_INTERVAL = Pattern.compile(
            "95\\s*(%|per\\s?cent)\\s*((confidence|credible)\\s+interval|CI\\b)|95\\s*%\\s*신뢰\\s*구간",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether they say how sure a value is, not what else it may be. */
    public boolean interval() {
        return switch (this) {
            case INTERVAL, INTERVAL_90, INTERVAL_99, COMPUTED -> true;
            case RANGE, ALTERNATIVE, ROUNDING -> false;
        };
    }

    /** What the bounds of this figure are; empty where there is no value with bounds beside it. */
    static Optional<Bounds> of(Shown shown) {
        Observation f = shown.figure();
        if (shown.origin() instanceof Shown.Origin.ComputedInterval) {
            return Optional.of(COMPUTED);
        } else if (f.value() == null || f.lower() == null && f.upper() == null) {
            return Optional.empty();
        } else if (f.attributes().computed() == Computation.INTERVAL
                || f.remark() != null && f.remark().contains(SAID_COMPUTED)) {
            return Optional.of(COMPUTED);
        }
        BoundKind kind = f.attributes().boundKind();
        return Optional.of(kind == null ? calledInterval(f) ? INTERVAL : RANGE : switch (kind) {
            case CI95 -> INTERVAL;
            case CI90 -> INTERVAL_90;
            case CI99 -> INTERVAL_99;
            case RANGE -> RANGE;
            case ALTERNATIVE -> ALTERNATIVE;
            case ROUNDING -> ROUNDING;
        });
    }

    /** Whether the figure's remark or the place it was read says so. */
    private static boolean calledInterval(Observation figure) {
        return Stream.of(figure.remark(), figure.locator())
                .anyMatch(text -> text != null && CALLED_INTERVAL.matcher(text).find());
    }
}
