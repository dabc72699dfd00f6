package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tumen.statistics.catalogue.Event;
import org.tumen.wording.EventTexts;

/** An event, case or work of a page: when, what, where, whom it concerned, how it ended, and who says so. */
public final class TimelineEntry extends Composite<ListItem> {

    private final EventTexts texts;
    private final DescriptionList facts = new DescriptionList();

    TimelineEntry(Event event, EventTexts texts) {
        this.texts = texts;
        Span date = new Span(texts.date(event));
        date.addClassName("entry-date");
        Span kind = new Span(texts.kind(event));
        kind.addClassName("entry-kind");
        fact("place", texts.place(event));
        fact("people", texts.people(event));
        fact("outcome", texts.outcome(event));
        fact("creator", texts.creator(event));
        fact("byDefectors", texts.byDefectors(event));
        fact("status", texts.status(event));
        facts.setVisible(facts.getElement().getChildCount() > 0);
        Paragraph source = new Paragraph(texts.source(event));
        source.addClassName("quiet");
        Div when = new Div(date, kind);
        when.addClassName("entry-when");
        Div what = new Div(new H3(texts.title(event)), facts, new Paragraph(texts.description(event)), source);
        what.addClassName("entry-what");
        getContent().addClassNames("entry", "kind-" + event.kind().name().toLowerCase(Locale.ROOT));
        getContent().setId("event-" + event.code());
        getContent().add(when, what);
    }

    private void fact(String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Div(new DescriptionList.Term(texts.labels().texts().get("column." + name)),
                    new DescriptionList.Description(text)));
        }
    }
}
