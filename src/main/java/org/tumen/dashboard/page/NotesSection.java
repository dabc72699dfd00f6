package org.tumen.dashboard.page;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;

/** What to know before trusting the figures shown; numbered as the table's footnotes are. */
final class NotesSection extends PageSection {

    private final Texts texts;
    private final OrderedList list = new OrderedList();

    NotesSection(Texts texts) {
        this.texts = texts;
        getContent().setId("notes");
        getContent().addClassName("notes");
        getContent().add(new H2(texts.get("notes.title")), list);
    }

    /** Shows the notes of this page. */
    @Override
    void show(TopicPage page, ViewState state) {
        list.removeAll();
        page.notes().forEach(n -> list.add(new NoteEntry(n, texts)));
        setVisible(!page.notes().isEmpty());
    }
}
