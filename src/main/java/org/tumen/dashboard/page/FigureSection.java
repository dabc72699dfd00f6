package org.tumen.dashboard.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tumen.chart.table.FigureTable;
import org.tumen.chart.table.HistoryDialog;
import org.tumen.dashboard.content.StoredRows;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.ViewState;
import org.tumen.export.ExportFile;
import org.tumen.export.FiguresFile;
import org.tumen.statistics.release.Revisions;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** The page's figures as a table, and as a file to take away. */
final class FigureSection extends PageSection {

    private final Topic topic;
    private final Labels labels;
    private final FigureTable table;
    private final Span count = new Span();
    private final NativeButton form = new NativeButton();
    private final TopicPages pages;
    private ViewState state = ViewState.DEFAULT;

    FigureSection(Topic topic, TopicPages pages, Labels labels, Consumer<ViewState> change,
            Function<String, String> address) {
        this.topic = topic;
        this.pages = pages;
        this.labels = labels;
        this.table = new FigureTable(labels, this::showHistory, figure -> leadsOn()
                ? labels.catalogue().countryOf(figure.refArea()).map(c -> new FigureTable.Link(
                        labels.area(c.refArea()), address.apply(c.refArea()))) : Optional.empty());
        count.addClassName("count");
        form.addClickListener(e -> change.accept(state.withForm(state.form() == Form.CHART ? Form.TABLE
                : Form.CHART)));
        Div head = new Div(new H2(labels.texts().get("table.title")), count, form);
        head.add(DownloadLinks.of(labels.texts(), "table.download", this::file));
        head.addClassName("table-head");
        getContent().setId("table");
        getContent().addClassName("card");
        getContent().add(head, table);
    }

    /** Shows every figure of this page. */
    @Override
    void show(TopicPage page, ViewState shown) {
        state = shown;
        setVisible(!topic.exhibits().isEmpty() && (shown.country() == null || page.count() > 0)
                && !TimelineSection.KEY.equals(shown.focus().exhibit()));
        boolean alone = shown.form() == Form.TABLE;
        form.setText(labels.texts().get(alone ? "table.withCharts" : "table.alone"));
        form.getElement().setAttribute("aria-pressed", String.valueOf(alone));
        count.setText(labels.texts().get("table.count", page.count()));
        getContent().setClassName("table-alone", alone);
        if (page.stored().isPresent()) {
            StoredRows rows = rows(page);
            table.show(Math.toIntExact(page.count()), rows::page, page.notes(), rows::revisions, leadsOn());
        } else {
            table.show(page.shown(), page.notes(), page.labels().revisions());
        }
    }

    /** Whether the page speaks of several countries that have pages of their own. */
    private boolean leadsOn() {
        return topic.has(Filters.COUNTRY) && state.country() == null;
    }

    private void showHistory(Shown figure) {
        TopicPage page = page();
        Revisions revisions = page.stored().isPresent() ? rows(page).revisions(figure.figure())
                : page.labels().revisions();
        getContent().add(new HistoryDialog(new Labels(labels.catalogue(), labels.texts(), revisions), figure));
    }

    private TopicPage page() {
        return pages.page(topic, state, labels.texts().locale());
    }

    private StoredRows rows(TopicPage page) {
        return pages.stored(topic, state, page.release().number(), labels.texts().locale());
    }

    private ExportFile file() {
        TopicPage page = page();
        return FiguresFile.of("tumen-%s-release-%d".formatted(topic.fileName(state.country()),
                page.release().number()), page.stored().isPresent() ? rows(page)::each : page.shown()::forEach);
    }
}
