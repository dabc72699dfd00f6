package org.tumen.dashboard.content;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tumen.chart.drawing.Picture;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.release.Release;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Everything a topic page shows for one view state, in one language.
 *
 * @param head          what it is called, and what it is about
 * @param shown         every figure in its pictures, in their order, where they are few
 * @param stored        how many are listed from the database instead, where they are many; see {@link StoredRows}
 * @param events        the events and works that pass its filters, the newest first
 * @param notes         what to know about these figures and this topic, the gravest first
 * @param gave          what each source gave, on a page that lists all of them; else empty
 * @param newestRelease number of the newest release, whichever this is
 */
public record TopicPage(PageHead head, List<Picture> pictures, List<Shown> shown, OptionalLong stored,
        List<Event> events, List<DataNote> notes, List<Source> sources, Map<String, List<Contribution>> gave,
        Release release,
        int newestRelease, Labels labels) {

    /** How many figures there are to list. */
    public long count() {
        return stored.orElse(shown.size());
    }

    /** How many figures and events it holds, each as often as it does. */
    int size() {
        return shown.size() + labels.revisions().size() + pictures.stream().mapToInt(p -> p.figures().size()).sum()
                + events.size();
    }

    /** Whether this is the newest release. */
    public boolean newest() {
        return release.number() == newestRelease;
    }
}
