package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
import org.tumen.upload.sheet.CellRef;

/**
 * The figures that a file is compared with: its own, as far as they are held, and where it says nothing, those that
 * stand.
 */
final class KnownFigures {

    /** How many figures of a file are held to compare them with each other. */
    static final int HELD = 200_000;

    private final Map<Observation.Key, Candidate> held = new LinkedHashMap<>();
    private final Map<Observation.Key, Derived> derived = new HashMap<>();
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

    private record Derived(Observation figure, boolean changed) {
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
            return term(candidate.figure(), candidate.place(), candidate.changed(), candidate.news());
        }
        Derived follows = derived.get(key);
        if (follows != null) {
            return term(follows.figure(), null, follows.changed(), true);
        }
        Observation stands = standing.get(key);
        return stands == null ? null : term(stands, null, false, false);
    }

    private static @Nullable Term term(Observation figure, @Nullable CellRef place, boolean changed, boolean news) {
        return figure.countable() ? new Term(figure.value(), place, changed, news, figure.statuses()) : null;
    }

    /** Takes a figure that follows from those of the file, which does not state it; null where none stands yet. */
    void derive(Observation figure, @Nullable Observation stands) {
        derived.put(figure.key(), new Derived(figure, Candidate.changes(stands, figure)));
    }
}
