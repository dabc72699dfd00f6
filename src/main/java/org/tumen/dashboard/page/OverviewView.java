package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.address.AddressShown;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.address.ViewLink;
import org.tumen.dashboard.content.Headline;
import org.tumen.dashboard.content.Headlines;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.ReleasesToPin;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Page;
import org.tumen.kit.Sparkline;
import org.tumen.kit.Texts;
import org.tumen.statistics.release.Release;
import org.tumen.wording.Labels;

/**
 * The first page: the headlines of the newest release, or of the one that the address names, each with its course over
 * the years and a way to its topic.
 */
@Route("")
@AnonymousAllowed
final class OverviewView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Headlines headlines;
    private final TopicPages pages;
    private final Labels labels;
    private final Texts texts;
    private final Notice notice;
    private final Chips chips;
    private final Div choice = new Div();
    private final Div results = new Div();
    private ReleasesToPin pins = new ReleasesToPin(List.of());
    private Select<Optional<Integer>> release = new Select<>();
    private ViewState state = ViewState.DEFAULT;

    OverviewView(Headlines headlines, TopicPages pages) {
        this.headlines = headlines;
        this.pages = pages;
        this.labels = pages.labels(getLocale());
        this.texts = labels.texts();
        this.notice = new Notice(texts, this::unpin);
        this.chips = new Chips(List.of(), labels, this::change);
    }

    @Override
    protected Main initContent() {
        Header head = Page.head(new H1(texts.get("overview.heading")), new Paragraph(texts.get("overview.lead")));
        Div top = new Div(head, choice);
        top.addClassName("overview-head");
        results.addClassName("overview");
        Main main = new Page(top, notice, chips, results);
        main.addClassName("overview");
        main.getElement().addEventListener(TopicView.RELEASED, e -> show(state));
        return main;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parsed = ViewLink.parse(pages.pins(), event.getLocation().getQueryParameters().getParameters());
        notice.problems(parsed.problems());
        show(parsed.state());
    }

    private void unpin() {
        chips.leave(state.withRelease(null));
    }

    private void change(ViewState other) {
        notice.problems(List.of());
        show(other);
        UI.getCurrent().getPage().getHistory().pushState(null, ViewLink.location("", state));
    }

    private void show(ViewState shown) {
        state = shown;
        offer(pages.pins());
        Release release = Optional.ofNullable(state.release()).flatMap(pins::release).orElseGet(pins::newest);
        notice.release(release, release.equals(pins.newest()));
        chips.show(state, release);
        fill(release);
        getElement().setAttribute("data-release", String.valueOf(pins.newest().number()));
        AddressShown.tell(UI.getCurrent(), ViewAddress.of("", state));
    }

    /** The choice stays in its place, and keeps the focus, unless there is another release to choose. */
    private void offer(ReleasesToPin offered) {
        if (!pins.equals(offered)) {
            pins = offered;
            release = ReleaseSelect.of(pins, labels);
            release.addValueChangeListener(e -> {
                if (e.isFromClient() && e.getValue() != null) {
                    change(state.withRelease(e.getValue().orElse(null)));
                }
            });
            choice.removeAll();
            choice.add(release);
        }
        release.setValue(Optional.ofNullable(state.release()));
    }

    private void fill(Release release) {
        Div cards = new Div();
        cards.addClassName("headlines");
        headlines.all(release, texts.locale()).forEach(h -> cards.add(card(h)));
        UnorderedList trust = new UnorderedList(new ListItem(texts.get("overview.trust.sources")),
                new ListItem(texts.get("overview.trust.missing")), new ListItem(texts.get("overview.trust.studies")),
                new ListItem(texts.get("overview.trust.address")));
        Section how = new Section(new H2(texts.get("overview.trust.title")), trust);
        how.addClassName("card");
        results.removeAll();
        results.add(cards, topics(), about(release), how);
    }

    private Section topics() {
        Div links = new Div();
        links.addClassName("headlines");
        for (Topic topic : Topic.values()) {
            Span title = new Span(texts.get("topic." + topic.path() + ".title"));
            title.addClassName("headline-title");
            Span lead = new Span(texts.get("topic." + topic.path() + ".lead"));
            lead.addClassName("headline-detail");
            Anchor link = new Anchor(address(topic, Measure.PERSONS), title, lead);
            link.addClassName("headline");
            links.add(link);
        }
        Section section = new Section(new H2(texts.get("overview.topics")), links);
        section.addClassName("topics");
        return section;
    }

    /** The topic in the release that is shown here. */
    private String address(Topic topic, Measure measure) {
        return ViewLink.location(topic.path(), state.with(Filters.MEASURE, measure)).getPathWithQueryParameters();
    }

    private Section about(Release shown) {
        String day = shown.published().toString();
        Section section = new Section(new H2(shown.equals(pins.newest()) ? texts.get("overview.release", day)
                : texts.get("overview.earlier", day)),
                new Paragraph(shown.titleAndNote(texts.locale())));
        section.addClassName("card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("overview.title"));
    }

    private Anchor card(Headline headline) {
        Span title = new Span(headline.title());
        title.addClassName("headline-title");
        Span value = new Span(headline.value());
        value.addClassName("headline-value");
        Span detail = new Span(headline.detail());
        detail.addClassName("headline-detail");
        Span source = new Span(headline.source());
        source.addClassName("headline-source");
        Anchor card = new Anchor(address(headline.topic(), headline.measure()), title, value, detail,
                new Sparkline(headline.course(), headline.marked()), source);
        card.addClassName("headline");
        return card;
    }
}
