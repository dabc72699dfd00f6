package org.tumen.statistics.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;

/** What differs between two states of the figures, figure by figure. */
public record Difference(List<Change> changes, int unchanged) {

    /** What has become of one figure; {@code before} and {@code after} have the same key where both are there. */
    public sealed interface Change {

        /** The figure as it stands now, or stood last. */
        Observation figure();

        /**
         * By how much the number changes; empty unless there is a number before and after, since missing is not zero.
         */
        default Optional<BigDecimal> amount() {
            return this instanceof Changed(Observation before, Observation figure) && before.value() != null
                    && figure.value() != null ? Optional.of(figure.value().subtract(before.value()))
                    : Optional.empty();
        }

        /** A figure that was not there. */
        record Added(Observation figure) implements Change {
        }

        /** A figure that says something else now. */
        record Changed(Observation before, Observation figure) implements Change {
        }

        /** A figure that is there no longer. */
        record Removed(Observation figure) implements Change {
        }
    }

    /** From one state to another: added and changed figures in the order of the second, then removed ones. */
    public static Difference between(Collection<Observation> before, Collection<Observation> after) {
        Map<Observation.Key, Observation> stood = before.stream().collect(Collectors.toMap(Observation::key,
                Function.identity(), (a, b) -> b, LinkedHashMap::new));
        List<Change> changes = new ArrayList<>();
        int unchanged = 0;
        for (Observation figure : after) {
            Observation old = stood.remove(figure.key());
            if (old == null) {
                changes.add(new Change.Added(figure));
            } else if (old.saysWhat(figure)) {
                unchanged++;
            } else {
                changes.add(new Change.Changed(old, figure));
            }
        }
        stood.values().forEach(gone -> changes.add(new Change.Removed(gone)));
        return new Difference(List.copyOf(changes), unchanged);
    }

    /** What a figure of a file changes of what stands; null where it repeats it. */
    public static @Nullable Change change(@Nullable Observation stands, Observation figure) {
        if (stands == null) {
            return new Change.Added(figure);
        }
        return figure.repeats(stands) ? null : new Change.Changed(stands, figure);
    }
}
