package org.tumen.dashboard.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tumen.dashboard.content.Contribution;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.export.ExportFile;
import org.tumen.export.SourcesFile;
import org.tumen.kit.Page;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.Labels;

/** Every source that passes the filters, with what it gave; and those as a file to take away. */
final class AllSourcesSection extends PageSection {

    private final Topic topic;
    private final TopicPages pages;
    private final Labels labels;
    private final Span count = new Span();
    private final Paragraph none;
    private final UnorderedList list = new UnorderedList();
    private final Entries<Row> entries;
    private final Pointed pointed = new Pointed(list, "source-");
    private ViewState state = ViewState.DEFAULT;

    /** What an entry shows: it leads to what the source gave, seen as the page is. */
    private record Row(Source source, List<Contribution> gave, ViewState like) {
    }

    AllSourcesSection(Topic topic, TopicPages pages, Labels labels) {
        this.topic = topic;
        this.pages = pages;
        this.labels = labels;
        this.entries = new Entries<>(list, row -> new SourceEntry(row.source(), row.gave(), row.like(), labels));
        this.none = new Paragraph(labels.texts().get("sources.none"));
        count.addClassName("count");
        Page.status(count);
        list.addClassName("timeline");
        Div head = new Div(new H2(labels.texts().get("sources.title")), count);
        head.add(DownloadLinks.of(labels.texts(), "sources.download", this::file));
        head.addClassName("table-head");
        getContent().setId(Part.ALL_SOURCES.key());
        getContent().addClassName("card");
        getContent().add(head, new Paragraph(labels.texts().get("sources.lead")), none, list);
    }

    @Override
    void show(TopicPage page, ViewState shown) {
        show(page, shown, page.sources().size());
        pointed.show(state.focus());
    }

    @Override
    boolean begin(TopicPage page, ViewState shown) {
        show(page, shown, Entries.FIRST);
        return page.sources().size() > Entries.FIRST;
    }

    private void show(TopicPage page, ViewState shown, int most) {
        state = shown;
        setVisible(Part.ALL_SOURCES.stands(state));
        count.setText(labels.texts().get("timeline.count", page.sources().size(),
                labels.catalogue().sources().size()));
        none.setVisible(page.sources().isEmpty());
        entries.show(page.sources().stream().limit(most)
                .map(s -> new Row(s, page.gave().getOrDefault(s.code(), List.of()), state)).toList());
    }

    private ExportFile file() {
        return SourcesFile.of("tumen-%s".formatted(topic.fileName(state.country())),
                pages.page(topic, state, labels.texts().locale()).sources());
    }
}
