package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
import org.tumen.statistics.release.Difference;
import org.tumen.upload.sheet.CellRef;

/**
 * The figures that a file is compared with: its own, as far as they are held, and where it says nothing, those that
 * stand.
 */
final class KnownFigures {

    /** How many figures of a file are held to compare them with each other. */
    static final int HELD = 200_000;

    private final Map<Observation.Key, Candidate> held = new LinkedHashMap<>();
    private final Map<Observation.Key, Observation> derived = new HashMap<>();
    private final Standing standing;
    private final int most;
    private boolean full;

    /**
     * None of the file yet.
     *
     * @param most how many of them are held
     */
    KnownFigures(Standing standing, int most) {
        this.standing = standing;
        this.most = most;
    }

    /**
     * A number in an equation.
     *
     * @param place   where it stands in the file; null where it is one that stands already
     * @param changed whether it would be another number than the one that stands
     * @param news    whether anything about it would be new, be it its status alone
     */
    record Term(BigDecimal value, @Nullable CellRef place, boolean changed, boolean news, Set<ObsStatus> statuses) {
    }

    /** Takes a figure of the file. */
    void hold(Observation.Key key, Candidate candidate) {
        if (held.size() < most) {
            held.put(key, candidate);
        } else {
            full = true;
        }
    }

    /** Whether the file has more figures than are held. */
    boolean full() {
        return full;
    }

    /** The figures of the file. */
    Map<Observation.Key, Candidate> ofFile() {
        return held;
    }

    /** The figures that stand. */
    Standing standing() {
        return standing;
    }

    /** The figure that stands under this key. */
    @Nullable Observation standing(Observation.Key key) {
        return standing.get(key);
    }

    /** The number known under this key: the file's, else the one that stands; none of what cannot be relied on. */
    @Nullable Term term(Observation.Key key) {
        Candidate candidate = held.get(key);
        if (candidate != null) {
            Observation figure = candidate.figure();
            return term(key, figure, candidate.place());
        }
        Observation follows = derived.get(key);
        return term(key, follows == null ? standing.get(key) : follows, null);
    }

    private @Nullable Term term(Observation.Key key, @Nullable Observation figure, @Nullable CellRef place) {
        return figure == null || !figure.countable() ? null : new Term(figure.value(), place, changed(key, figure),
                Difference.change(standing.get(key), figure) != null, figure.statuses());
    }

    /** Takes a figure that follows from those of the file, which does not state it. */
    void derive(Observation figure) {
        derived.put(figure.key(), figure);
    }

    /** Whether a figure of the file says another number than the one that stands, or stands for the first time. */
    boolean changed(Observation.Key key, Observation figure) {
        Observation before = standing.get(key);
        return before == null || !same(before.value(), figure.value());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
