package org.tumen.statistics.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;

/** What the figures of a release said since they were first published. */
public final class Revisions {

    /** The empty history. */
    public static final Revisions NONE = new Revisions(List.of(), List.of());

    private final Map<Observation.Key, List<Observation>> superseded;
    private final Map<Integer, Release> releases;

    /**
     * The revisions up to a release.
     *
     * @param superseded the figures that stood before it and no longer do
     * @param releases   the releases they came and went with
     */
    public Revisions(Collection<Observation> superseded, Collection<Release> releases) {
        this.superseded = superseded.stream().sorted(Comparator.comparingInt(Observation::enteredIn))
                .collect(Collectors.groupingBy(Observation::key));
        this.releases = releases.stream().collect(Collectors.toMap(Release::number, Function.identity()));
    }

    /** How many figures are known that no longer stand. */
    public int size() {
        return superseded.values().stream().mapToInt(List::size).sum();
    }

    /** The history of a figure that stands, the first step first; empty where no release is known. */
    public List<Revision> of(Observation figure) {
        if (releases.isEmpty()) {
            return List.of();
        }
        List<Revision> steps = new ArrayList<>();
        @Nullable Observation before = null;
        for (Observation earlier : superseded.getOrDefault(figure.key(), List.of())) {
            add(steps, earlier, before);
            before = earlier;
        }
        add(steps, figure, before);
        return steps;
    }

    /**
     * The history of a figure that is computed from others which stand, the first step first: it says something
     * wherever all of them do. Empty where no release is known.
     *
     * @param compute makes the figure of what the others said at one time, in their order; empty where it cannot
     */
    public List<Revision> of(List<Observation> parts, Function<List<Observation>, Optional<Observation>> compute) {
        if (releases.isEmpty()) {
            return List.of();
        }
        List<Revision> steps = new ArrayList<>();
        @Nullable Observation before = null;
        boolean stands = false;
        for (int release : changes(parts)) {
            List<Observation> then = parts.stream().flatMap(part -> standing(part, release)).toList();
            @Nullable Observation now = then.size() < parts.size() ? null : compute.apply(then).orElse(null);
            if (now == null) {
                if (stands) {
                    steps.add(new Revision.Withdrawn(releases.get(release)));
                }
            } else if (!stands || before == null || !now.repeats(before)) {
                steps.add(new Revision.Stated(releases.get(release), now, before));
                before = now;
            }
            stands = now != null;
        }
        return steps;
    }

    /** The releases with which one of these figures came or went, the first one first. */
    private SortedSet<Integer> changes(List<Observation> figures) {
        SortedSet<Integer> changes = new TreeSet<>();
        for (Observation figure : figures) {
            changes.add(figure.enteredIn());
            for (Observation earlier : superseded.getOrDefault(figure.key(), List.of())) {
                changes.add(earlier.enteredIn());
                changes.add(Objects.requireNonNull(earlier.withdrawnIn()));
            }
        }
        return changes;
    }

    /** What a figure that stands said in an earlier release, if anything. */
    private Stream<Observation> standing(Observation figure, int release) {
        return figure.enteredIn() <= release ? Stream.of(figure)
                : superseded.getOrDefault(figure.key(), List.of()).stream().filter(o -> o.enteredIn() <= release
                        && Objects.requireNonNull(o.withdrawnIn()) > release);
    }

    private void add(List<Revision> steps, Observation stated, @Nullable Observation before) {
        if (before != null && before.withdrawnIn() != null && before.withdrawnIn() < stated.enteredIn()) {
            steps.add(new Revision.Withdrawn(releases.get(before.withdrawnIn())));
        }
        steps.add(new Revision.Stated(releases.get(stated.enteredIn()), stated, before));
    }
}
