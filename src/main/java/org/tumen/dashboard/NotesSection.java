package org.tumen.dashboard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tumen.kit.Texts;
import org.tumen.statistics.Catalogue;
import org.tumen.statistics.DataNote;

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
        page.notes().forEach(n -> list.add(item(n)));
        setVisible(!page.notes().isEmpty());
    }

    private ListItem item(DataNote note) {
        H3 title = new H3(Catalogue.pick(texts.locale(), note.titleEn(), note.titleKo()));
        if (note.severity() == DataNote.Severity.HIGH) {
            Span mark = new Span(texts.get("notes.high"));
            mark.addClassName("doubt");
            title.add(mark);
        }
        return new ListItem(title, new Paragraph(Catalogue.pick(texts.locale(), note.textEn(), note.textKo())));
    }
}
