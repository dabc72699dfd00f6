package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tumen.chart.drawing.NumberedEvent;
import org.tumen.kit.Texts;

/** The events that a chart marks, by their numbers; what happened opens on demand. */
final class MarkedEvents extends Composite<OrderedList> {

    private final Texts texts;
    private List<NumberedEvent> shown = List.of();

    MarkedEvents(Texts texts) {
        this.texts = texts;
        getContent().addClassName("marked-events");
        getContent().getElement().setAttribute("aria-label", texts.get("events.marked"));
        setVisible(false);
    }

    /** Shows these in place of those before; what was opened stays open where they are the same. */
    void show(List<NumberedEvent> events) {
        if (shown.equals(events)) {
            return;
        }
        shown = events;
        getContent().removeAll();
        events.forEach(e -> getContent().add(item(e)));
        setVisible(!events.isEmpty());
    }

    private ListItem item(NumberedEvent event) {
        NativeDetails details = new NativeDetails(texts.get("events.marked.dated", event.date(), event.title()));
        details.setContent(new Paragraph(event.description()));
        return new ListItem(details);
    }
}
