package org.tumen.dashboard.page;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.Labels;

/** Where the figures shown come from: title, publisher, kind, date, link. */
final class SourcesSection extends PageSection {

    private final Labels labels;
    private final UnorderedList list = new UnorderedList();

    SourcesSection(Labels labels) {
        this.labels = labels;
        getContent().setId("sources");
        getContent().addClassName("sources");
        getContent().add(new H2(labels.texts().get("sources.title")), list);
    }

    /** Shows the sources of this page. */
    @Override
    void show(TopicPage page, ViewState state) {
        list.removeAll();
        page.sources().forEach(s -> list.add(item(s)));
        setVisible(!page.sources().isEmpty());
    }

    private ListItem item(Source source) {
        ListItem item = new ListItem(new SourceTitle(source, labels));
        StringBuilder rest = new StringBuilder(" — ").append(labels.publisher(source.code())).append(", ")
                .append(labels.sourceKind(source.kind()));
        if (source.published() != null) {
            rest.append(", ").append(source.published());
        }
        String population = labels.population(source.code());
        if (!population.isEmpty()) {
            rest.append(". ").append(labels.texts().get("sources.population", population));
        }
        item.add(new Span(rest.toString()));
        return item;
    }
}
