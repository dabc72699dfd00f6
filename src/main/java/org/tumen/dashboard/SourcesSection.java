package org.tumen.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.tumen.chart.Labels;
import org.tumen.statistics.Source;

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
        String title = labels.source(source.code());
        ListItem item = new ListItem();
        if (source.link() == null) {
            item.add(new Span(title));
        } else {
            Anchor link = new Anchor(source.link(), title);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            item.add(link);
        }
        StringBuilder rest = new StringBuilder(" — ").append(labels.publisher(source.code())).append(", ")
                .append(labels.catalogue().title("source_kind", source.kind().name().toLowerCase(Locale.ROOT),
                        labels.texts().locale()));
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
