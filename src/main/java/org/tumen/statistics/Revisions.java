package org.tumen.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the figures of a release said in the releases before it. */
public final class Revisions {

    /** Of figures that nothing is known about. */
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

    /** The history of a figure that stands, the first step first; empty where it has only ever said one thing. */
    public List<Revision> of(Observation figure) {
        if (superseded.isEmpty() || !superseded.containsKey(figure.key())) {
            return List.of();
        }
        List<Revision> steps = new ArrayList<>();
        @Nullable Observation before = null;
        for (Observation earlier : superseded.get(figure.key())) {
            add(steps, earlier, before);
            before = earlier;
        }
        add(steps, figure, before);
        return steps;
    }

    private void add(List<Revision> steps, Observation stated, @Nullable Observation before) {
        if (before != null && before.withdrawnIn() != null && before.withdrawnIn() < stated.enteredIn()) {
            steps.add(new Revision.Withdrawn(releases.get(before.withdrawnIn())));
        }
        steps.add(new Revision.Stated(releases.get(stated.enteredIn()), stated, before));
    }
}
