package org.tumen.upload.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tumen.dashboard.content.BeforeAndAfter;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
import org.tumen.statistics.release.Difference;
import org.tumen.statistics.release.Difference.Change;

/**
 * What publishing a draft would change.
 *
 * @param byIndicator  how many figures of each indicator the file speaks of are added, changed, or as they were
 * @param changes      the first of the changes: {@link #MOST_CHANGES}, and of each indicator and kind some in any case
 * @param unmentioned  standing figures of the file's indicators and sources that the file does not state
 * @param charts       the charts that change
 */
public record Impact(Map<String, Counts> byIndicator, List<Change> changes, Unmentioned unmentioned,
        BeforeAndAfter charts) {

    /** More changes than these are counted, not listed, unless few of their kind are. */
    public static final int MOST_CHANGES = 2_000;
    /** So many changes of one kind and indicator are listed in any case. */
    static final int OF_A_KIND = 100;

    /** How many figures a file adds, changes, and states as they were. */
    public record Counts(long added, long changed, long unchanged) {

        public static final Counts NONE = new Counts(0, 0, 0);

        public Counts plus(Counts other) {
            return new Counts(added + other.added, changed + other.changed, unchanged + other.unchanged);
        }
    }

    /** Whether anything would change at all, figures that the file does not state left as they are. */
    public boolean nothing() {
        return byIndicator.values().stream().allMatch(c -> c.added() == 0 && c.changed() == 0);
    }

    /** All counts together. */
    public Counts total() {
        return byIndicator.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Weighs figures, one after the other, against those that stand. */
    public static final class Scale {

        private final Standing standing;
        private final BitSet stated = new BitSet();
        private final Map<Unmentioned.Series, Long> touched = new HashMap<>();
        private final Map<String, Counts> byIndicator = new TreeMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final BeforeAndAfter charts;

        public Scale(Standing standing) {
            this.standing = standing;
            this.charts = new BeforeAndAfter(standing);
        }

        /** Takes one more figure of the file. */
        public void take(Observation figure) {
            Observation stands = standing.get(figure.key());
            touched.merge(Unmentioned.Series.of(figure), stands == null ? 0L : 1L, Long::sum);
            if (stands != null) {
                stated.set(Math.toIntExact(Objects.requireNonNull(stands.id())));
            }
            Change change = Difference.change(stands, figure);
            Counts counts = byIndicator.merge(figure.indicator(), switch (change) {
                case null -> new Counts(0, 0, 1);
                case Change.Added a -> new Counts(1, 0, 0);
                case Change.Changed c -> new Counts(0, 1, 0);
                case Change.Removed r -> throw new IllegalStateException("a file removes nothing");
            }, Counts::plus);
            if (change != null) {
                charts.put(figure);
                long ofItsKind = change instanceof Change.Added ? counts.added() : counts.changed();
                if (changes.size() < MOST_CHANGES || ofItsKind <= OF_A_KIND) {
                    changes.add(change);
                }
            }
        }

        /** What all figures together would change. */
        public Impact impact() {
            return new Impact(byIndicator, List.copyOf(changes), Unmentioned.of(standing, touched, stated), charts);
        }
    }
}
