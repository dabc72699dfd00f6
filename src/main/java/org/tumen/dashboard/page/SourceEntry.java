package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dashboard.content.Contribution;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.Labels;

/** A source among all others: who published what and when, whom it asked, and what it gave to which page. */
final class SourceEntry extends Composite<ListItem> {

    /** @param like the view it stands in, whose release is asked for elsewhere too */
    SourceEntry(Source source, List<Contribution> gave, ViewState like, Labels labels) {
        Span date = new Span(source.published() == null ? labels.texts().get("sources.undated")
                : source.published());
        date.addClassName("entry-date");
        Span kind = new Span(labels.sourceKind(source.kind()));
        kind.addClassName("entry-kind");
        Div when = new Div(date, kind);
        when.addClassName("entry-when");
        Div what = new Div(new H3(new SourceTitle(source, labels)), new Paragraph(labels.publisher(source.code())));
        what.addClassName("entry-what");
        String population = labels.population(source.code());
        if (!population.isEmpty()) {
            what.add(new Paragraph(labels.texts().get("sources.population", population)));
        }
        String design = labels.design(source);
        if (!design.isEmpty()) {
            what.add(new Paragraph(labels.texts().get("sources.design", design)));
        }
        if (gave.isEmpty()) {
            what.add(new Paragraph(labels.texts().get("sources.gave.nothing")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("gave");
            gave.forEach(c -> list.add(new ListItem(new Anchor(c.address(source.code(), like).toString(),
                    says(c, labels.texts())))));
            what.add(list);
        }
        getContent().addClassName("entry");
        getContent().setId("source-" + source.code());
        getContent().add(when, what);
    }

    private static String says(Contribution given, Texts texts) {
        String counted = Stream.of(given.figures() == 0 ? "" : texts.get("sources.gave.figures", given.figures()),
                        given.events() == 0 ? "" : texts.get("sources.gave.events", given.events()))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
        return texts.get("sources.gave", texts.get("topic." + given.topic().path() + ".short"), counted);
    }
}
