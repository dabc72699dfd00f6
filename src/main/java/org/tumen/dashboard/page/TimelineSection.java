package org.tumen.dashboard.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.ViewState;
import org.tumen.export.EventsFile;
import org.tumen.export.ExportFile;
import org.tumen.kit.Page;
import org.tumen.statistics.catalogue.Event;
import org.tumen.wording.EventTexts;
import org.tumen.wording.Labels;

/** The events, cases and works of a page, the newest first, and as a file to take away. */
final class TimelineSection extends PageSection {

    /** Names it among the figures of a page. */
    static final String KEY = Part.TIMELINE.key();

    /** More of them are shown on demand. */
    private static final int MOST_AT_ONCE = 30;

    private final Topic topic;
    private final TopicPages pages;
    private final Labels labels;
    private final EventTexts texts;
    private final H2 title = new H2();
    private final Span count = new Span();
    private final AloneButton alone;
    private final Paragraph none;
    private final OrderedList list = new OrderedList();
    private final Entries<Event> entries;
    private final Pointed pointed = new Pointed(list, "event-");
    private final NativeButton rest = new NativeButton();
    private ViewState state = ViewState.DEFAULT;
    private List<Event> listed = List.of();

    /** @param look is told how what is looked at changes */
    TimelineSection(Topic topic, TopicPages pages, Labels labels, Consumer<UnaryOperator<Focus>> look) {
        this.topic = topic;
        this.pages = pages;
        this.labels = labels;
        this.texts = new EventTexts(labels);
        this.entries = new Entries<>(list, event -> new TimelineEntry(event, texts));
        this.alone = new AloneButton(labels.texts(), look, "list.");
        this.none = new Paragraph(labels.texts().get("timeline.none"));
    }

    @Override
    protected Section initContent() {
        count.addClassName("count");
        Page.status(count);
        list.addClassName("timeline");
        rest.addClickListener(e -> showRest());
        rest.setVisible(false);
        Div head = new Div(title, count, alone);
        head.add(DownloadLinks.of(labels.texts(), "timeline.download", this::file));
        head.addClassName("table-head");
        Section card = new Section(head, none, list, rest);
        card.setId("timeline");
        card.addClassName("card");
        return card;
    }

    @Override
    void show(TopicPage page, ViewState shown) {
        head(page, shown);
        if (!listed.equals(page.events())) {
            list(page.events());
        }
        boolean only = KEY.equals(state.focus().exhibit());
        if (only && rest.isVisible() && listed.stream().skip(MOST_AT_ONCE).anyMatch(e -> e.code().equals(
                state.focus().point()))) {
            addRest();
        }
        pointed.show(only ? state.focus() : Focus.NONE);
    }

    @Override
    boolean begin(TopicPage page, ViewState shown) {
        head(page, shown);
        rest.setVisible(false);
        entries.show(page.events().stream().limit(Entries.FIRST).toList());
        return isVisible() && page.events().size() > Entries.FIRST;
    }

    private void head(TopicPage page, ViewState shown) {
        state = shown;
        List<Event> all = topic.events(page.labels().catalogue(), state.country());
        boolean only = KEY.equals(state.focus().exhibit());
        setVisible(!all.isEmpty() && (state.form() == Form.CHART || topic.exhibits().isEmpty())
                && (only || state.focus().exhibit() == null));
        title.setText(texts.heading(all));
        alone.setVisible(only || !topic.exhibits().isEmpty());
        alone.show(KEY, title.getText(), only);
        count.setText(labels.texts().get("timeline.count", page.events().size(), all.size()));
        none.setVisible(page.events().isEmpty());
    }

    private void list(List<Event> events) {
        listed = events;
        entries.show(events.stream().limit(MOST_AT_ONCE).toList());
        rest.setVisible(events.size() > MOST_AT_ONCE);
        rest.setText(labels.texts().get("timeline.rest", events.size() - MOST_AT_ONCE));
    }

    /** The button goes away, so the focus moves to the first entry that it brought. */
    private void showRest() {
        addRest();
        list.getComponentAt(MOST_AT_ONCE).getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private void addRest() {
        rest.setVisible(false);
        entries.show(listed);
    }

    private ExportFile file() {
        return EventsFile.of("tumen-%s-events".formatted(topic.fileName(state.country())),
                pages.page(topic, state, labels.texts().locale()).events());
    }
}
