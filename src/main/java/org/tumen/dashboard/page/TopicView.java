package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.tumen.chart.drawing.Picture;
import org.tumen.dashboard.address.AddressShown;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.address.ViewLink;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.wording.Labels;

/**
 * The page of a topic. The address gives the view state, the view state gives everything else: whatever the reader
 * changes becomes a new state, is shown, and goes back into the address.
 *
 * <p>What a reader came for comes first: the first figure, or without figures what a screen has room for. The rest
 * follows when the browser has painted that, because it costs the browser twice as much; docs/decisions/0008 has the
 * figures. What is named alone or pointed at is what the reader came for, wherever it stands.
 */
public abstract class TopicView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** Told by the browser when it has painted what it was given first. */
    static final String PAINTED = "painted";

    /** Told by the browser when it has heard of another release than the one that was the newest. */
    public static final String RELEASED = "released";

    private static final String TELL_WHEN_PAINTED =
            "requestAnimationFrame(() => setTimeout(() => this.dispatchEvent(new Event('%s'))))".formatted(PAINTED);

    private final Topic topic;
    private final TopicPages pages;
    private final Texts texts;
    private final FilterPanel filters;
    private final Chips chips;
    private final PageHeading heading;
    private final Notice notice;
    private final Map<String, PictureCard> cards = new LinkedHashMap<>();
    private final Div pictures = new Div();
    private final List<PageSection> sections;
    private final Div results = new Div();
    private ViewState state = ViewState.DEFAULT;
    private boolean whole;

    TopicView(Topic topic, TopicPages pages) {
        this.topic = topic;
        this.pages = pages;
        var labels = pages.labels(getLocale());
        this.texts = labels.texts();
        this.filters = new FilterPanel(topic, pages.offer(topic), labels, this::change);
        this.chips = new Chips(topic.filters(), labels, this::change);
        this.heading = new PageHeading(topic, texts);
        this.notice = new Notice(texts, this::unpin);
        this.sections = topic.parts().stream().map(part -> section(part, labels)).toList();
    }

    private PageSection section(Part part, Labels labels) {
        return switch (part) {
            case TIMELINE -> new TimelineSection(topic, pages, labels, this::look);
            case TABLE -> new FigureSection(topic, pages, labels, this::change, this::address);
            case NOTES -> new NotesSection(texts);
            case SOURCES -> new SourcesSection(labels);
            case ALL_SOURCES -> new AllSourcesSection(topic, pages, labels);
            case ALL_NOTES -> new AllNotesSection(labels);
            case TERMS -> new TermsSection(texts);
            case METHOD -> new MethodSection(texts);
        };
    }

    @Override
    protected Main initContent() {
        pictures.addClassName("pictures");
        results.add(chips, pictures);
        results.addClassNames("results", "more-to-come");
        Div body = new Div(filters, results);
        body.addClassName("topic-body");
        Main main = new Page(heading, notice, body);
        main.addClassName("topic");
        main.getElement().addEventListener(PAINTED, e -> showWhole());
        main.getElement().executeJs(TELL_WHEN_PAINTED);
        main.getElement().addEventListener(RELEASED, e -> refresh());
        return main;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parsed = ViewLink.parse(topic, pages.offer(topic),
                event.getLocation().getQueryParameters().getParameters());
        notice.problems(parsed.problems());
        show(parsed.state());
        if (state.form() == Form.TABLE || cards.isEmpty() && !state.focus().equals(Focus.NONE)) {
            showWhole();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", pages.page(topic, state, texts.locale()).head().title());
    }

    private void unpin() {
        chips.leave(state.withRelease(null));
    }

    /** Another country is another page: one goes there, as by a link, and begins at its top. */
    private void change(ViewState other) {
        if (!Objects.equals(other.country(), state.country())) {
            UI.getCurrent().navigate(topic.path(), ViewLink.location(topic.path(), other.at(other.country()))
                    .getQueryParameters());
            return;
        }
        notice.problems(List.of());
        show(other);
        UI.getCurrent().getPage().getHistory().pushState(null, ViewLink.location(topic.path(), state));
    }

    private void look(UnaryOperator<Focus> other) {
        change(state.withFocus(other.apply(state.focus())));
    }

    private void open(String place) {
        change(state.at(place));
    }

    private String address(String place) {
        return ViewLink.location(topic.path(), state.at(place)).getPathWithQueryParameters();
    }

    private void refresh() {
        filters.offer(pages.offer(topic));
        show(state);
    }

    private void show(ViewState shown) {
        state = shown;
        TopicPage page = pages.page(topic, state, texts.locale());
        // At once: a hall that follows gets the same page, and gets it while this one is being drawn.
        AddressShown.tell(UI.getCurrent(), ViewAddress.of(topic.path(), state));
        getElement().setAttribute("data-release", String.valueOf(page.newestRelease()));
        heading.show(page.head(), state);
        filters.show(state);
        chips.show(state, page.release());
        notice.release(page.release(), page.newest());
        boolean charts = state.form() == Form.CHART;
        pictures.setVisible(charts && !page.pictures().isEmpty());
        if (charts) {
            show(page.pictures().stream().limit(whole ? Long.MAX_VALUE : 1).toList());
        }
        if (whole) {
            sections.forEach(s -> s.show(page, state));
        } else if (cards.isEmpty()) {
            begin(page);
        }
    }

    private void begin(TopicPage page) {
        for (PageSection section : sections) {
            add(section);
            if (section.begin(page, state)) {
                return;
            }
        }
    }

    /** What is there already stays where it is. */
    private void add(PageSection section) {
        if (section.getParent().isEmpty()) {
            results.add(section);
        }
    }

    private void showWhole() {
        if (!whole) {
            whole = true;
            filters.fill();
            sections.forEach(this::add);
            results.removeClassName("more-to-come");
            show(state);
        }
    }

    private void show(List<Picture> shown) {
        cards.forEach((key, card) -> card.setVisible(shown.stream().anyMatch(p -> p.key().equals(key))));
        for (Picture picture : shown) {
            PictureCard card = cards.computeIfAbsent(picture.key(), key -> {
                PictureCard made = new PictureCard(pages.labels(texts.locale()), this::look, this::open, this::address);
                pictures.add(made);
                return made;
            });
            card.show(picture, picture.key().equals(state.focus().exhibit()));
        }
    }
}
