package org.tumen.dashboard.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.wording.Labels;

/** Every note that has the words looked for, by the topic whose figures it is on. */
final class AllNotesSection extends PageSection {

    private final Labels labels;
    private final Span count = new Span();
    private final Div topics = new Div();
    private final Pointed pointed = new Pointed(topics, "note-");

    AllNotesSection(Labels labels) {
        this.labels = labels;
        count.addClassName("count");
        topics.addClassName("all-notes");
        Div head = new Div(new H2(labels.texts().get("notes.all")), count);
        head.addClassName("table-head");
        getContent().setId(Part.ALL_NOTES.key());
        getContent().addClassName("card");
        getContent().add(head, topics);
    }

    @Override
    void show(TopicPage page, ViewState state) {
        // A note has no kind of source.
        setVisible(Part.ALL_NOTES.stands(state) && state.get(Filters.SOURCE_KIND).isEmpty() && !page.notes().isEmpty());
        count.setText(labels.texts().get("timeline.count", page.notes().size(), labels.catalogue().notes().size()));
        topics.removeAll();
        for (Topic topic : Topic.values()) {
            List<DataNote> notes = page.notes().stream().filter(n -> n.topic().equals(topic.path())).toList();
            if (!notes.isEmpty()) {
                String there = ViewAddress.of(topic.path(), ViewState.DEFAULT.withRelease(state.release())).toString();
                UnorderedList list = new UnorderedList();
                notes.forEach(n -> list.add(new NoteEntry(n, labels.texts())));
                Span on = new Span(new Anchor(there, labels.texts().get("topic." + topic.path() + ".title")));
                on.addClassName("notes-topic");
                topics.add(new Div(on, list));
            }
        }
        pointed.show(state.focus());
    }
}
