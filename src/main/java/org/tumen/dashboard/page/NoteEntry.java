package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.DataNote;

/** A note: what it is about, whether it is grave, and what was found and done. */
final class NoteEntry extends Composite<ListItem> {

    NoteEntry(DataNote note, Texts texts) {
        H3 title = new H3(note.title().in(texts.locale()));
        if (note.severity() == DataNote.Severity.HIGH) {
            Span mark = new Span(texts.get("notes.high"));
            mark.addClassName("doubt");
            title.add(mark);
        }
        getContent().setId("note-" + note.code());
        getContent().add(title, new Paragraph(note.text().in(texts.locale())));
    }
}
