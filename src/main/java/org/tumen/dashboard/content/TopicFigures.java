package org.tumen.dashboard.content;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tumen.dashboard.topic.Topic;
import org.tumen.kit.Kept;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Observation;
import org.tumen.statistics.StoredFigures;
import org.tumen.statistics.release.FigureCounts;
import org.tumen.statistics.release.Releases;
import org.tumen.statistics.release.Revisions;

/**
 * The figures of a topic in a release. What there is, is known from counts; a topic of few figures is read at once, of
 * others only what is asked for.
 */
@Component
class TopicFigures {

    /** More figures of a topic than these are not read at once; the shipped topics have up to 1,000. */
    static final int FEW = 3_000;

    /** As many figures as stand in all topics in a dozen releases; each takes about half a kilobyte. */
    private static final int MOST_FIGURES = 30_000;
    /** Each takes some 200 bytes. */
    private static final int MOST_COUNTS = 60_000;

    private record Standing(Topic topic, int release) {
    }

    private record Areas(Topic topic, int release, List<String> areas) {
    }

    private final FigureCounts counts;
    private final StoredFigures stored;
    private final Releases releases;
    // A release never changes, so what was read of one holds for ever; many readers share it.
    private final Kept<Standing, Extent> extents = new Kept<>(MOST_COUNTS, Extent::weight);
    private final Kept<Areas, Extent> ofAreas = new Kept<>(MOST_COUNTS, Extent::weight);
    private final Kept<Standing, List<Observation>> read = new Kept<>(MOST_FIGURES, List::size);
    private final Kept<Standing, Revisions> revised = new Kept<>(MOST_FIGURES, Revisions::size);

    TopicFigures(FigureCounts counts, StoredFigures stored, Releases releases) {
        this.counts = counts;
        this.stored = stored;
        this.releases = releases;
    }

    /** What there is of a topic in a release. */
    Extent extent(Topic topic, int release) {
        return extents.get(new Standing(topic, release), s -> counts.of(topic.indicators(), release));
    }

    /** What of it is of these areas. */
    Extent extent(Topic topic, int release, List<String> areas) {
        return ofAreas.get(new Areas(topic, release, areas), a -> counts.of(topic.indicators(), release, areas));
    }

    /** What of it passes the filters of a view, and is of its country if it has one. */
    Extent passing(FigureFilter filter, int release) {
        Extent all = filter.state().country() == null ? extent(filter.topic(), release)
                : extent(filter.topic(), release, filter.areas());
        return all.only(filter::passes);
    }

    /** Whether they are so few that all of them may be read at once. */
    boolean few(Topic topic, int release) {
        return extent(topic, release).size() <= FEW;
    }

    /** All of them, where they are few. */
    List<Observation> all(Topic topic, int release) {
        return read.get(new Standing(topic, release), s -> stored.all(extent(topic, release)));
    }

    /** What all of them said before, where they are few. */
    Revisions revisions(Topic topic, int release) {
        return revised.get(new Standing(topic, release), s -> revisions(extent(topic, release), all(topic, release)));
    }

    /** What some figures of an extent said before. */
    Revisions revisions(Extent extent, Collection<Observation> figures) {
        return new Revisions(stored.superseded(extent, figures), releases.all());
    }
}
