package org.tumen.dashboard.find;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dashboard.address.AddressShown;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.ReleasesToPin;
import org.tumen.dashboard.page.Notice;
import org.tumen.dashboard.page.TopicView;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.statistics.release.Release;
import org.tumen.wording.Labels;

/** All that is found for some words, by kind; the address says which words. */
@Route(SearchAddress.PATH)
@AnonymousAllowed
final class SearchView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** More of a kind have a view of their own. */
    private static final int MOST_OF_EACH = 6;
    /** More of one kind are shown on demand. */
    private static final int MOST_AT_ONCE = 60;

    private final Search search;
    private final TopicPages pages;
    private final Labels labels;
    private final Texts texts;
    private final Notice notice;
    private final H1 title = new H1();
    private final Paragraph count = new Paragraph();
    private final Paragraph leftOut = new Paragraph();
    private final Div results = new Div();
    private SearchAddress shown = new SearchAddress("", null, null);

    SearchView(Search search, TopicPages pages) {
        this.search = search;
        this.pages = pages;
        this.labels = pages.labels(getLocale());
        this.texts = labels.texts();
        this.notice = new Notice(texts, () -> change(shown.in(null)));
    }

    @Override
    protected Main initContent() {
        Page.status(count);
        leftOut.addClassName("left-out");
        Header head = Page.head(title, count, leftOut);
        results.addClassName("results");
        Main main = new Page(head, notice, results);
        main.addClassName("search-page");
        main.getElement().addEventListener(TopicView.RELEASED, e -> show(shown));
        return main;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parsed = SearchAddress.parse(pages.pins(), event.getLocation().getQueryParameters().getParameters());
        notice.problems(parsed.problems());
        show(parsed.address());
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", shown.query().isEmpty() ? texts.get("search.title")
                : texts.get("search.results", shown.query()));
    }

    private void change(SearchAddress other) {
        notice.problems(List.of());
        show(other);
        UI.getCurrent().getPage().getHistory().pushState(null, other.address().location());
    }

    private void show(SearchAddress asked) {
        shown = asked;
        ReleasesToPin pins = pages.pins();
        Release release = Optional.ofNullable(asked.release()).flatMap(pins::release).orElseGet(pins::newest);
        notice.release(release, release.equals(pins.newest()));
        Found found = search.find(asked.query(), asked.release());
        title.setText(asked.query().isEmpty() ? texts.get("search.title")
                : texts.get("search.results", asked.query()));
        count.setText(asked.query().isEmpty() ? texts.get("search.lead") : texts.get("search.count", found.count()));
        leftOut.setVisible(!found.leftOut().isEmpty() && !asked.query().isEmpty());
        leftOut.setText(texts.get("search.leftOut", found.leftOut().stream().map(labels::indicator)
                .collect(Collectors.joining(", "))));
        results.removeAll();
        if (found.groups().isEmpty()) {
            results.add(suggestions());
        } else {
            results.add(kinds(found));
            FoundTexts says = search.texts(texts.locale(), asked.release(), found.release());
            found.groups().stream().filter(g -> asked.kind() == null || asked.kind() == g.kind())
                    .forEach(g -> results.add(section(g, says)));
        }
        getElement().setAttribute("data-release", String.valueOf(pins.newest().number()));
        AddressShown.tell(UI.getCurrent(), asked.address());
    }

    /** The kinds found, each a way to those of it alone. */
    private Div kinds(Found found) {
        Div links = new Div();
        links.addClassName("found-kinds");
        links.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("search.kinds"));
        links.add(kind(shown.of(null), texts.get("search.all", found.count())));
        found.groups().forEach(g -> links.add(kind(shown.of(g.kind()), texts.get("search.ofKind",
                texts.get("search.kind." + g.kind().name()), g.hits().size()))));
        return links;
    }

    private Anchor kind(SearchAddress there, String text) {
        Anchor link = new Anchor(there.address().toString(), text);
        link.addClassName("button");
        if (there.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Section section(Found.Group group, FoundTexts says) {
        int most = shown.kind() == null ? MOST_OF_EACH : MOST_AT_ONCE;
        Span many = new Span(String.valueOf(group.hits().size()));
        many.addClassName("count");
        Div head = new Div(new H2(says.kind(group.kind())), many);
        head.addClassName("table-head");
        UnorderedList list = new UnorderedList();
        list.addClassName("found-list");
        add(list, group.hits().stream().limit(most), says);
        Section section = new Section(head, list);
        section.addClassName("card");
        if (group.hits().size() > most) {
            section.add(shown.kind() == null ? new Anchor(shown.of(group.kind()).address().toString(),
                    texts.get("search.allOfKind", group.hits().size())) : rest(group, list, says));
        }
        return section;
    }

    private static void add(UnorderedList list, Stream<Found.Hit> hits, FoundTexts says) {
        hits.forEach(hit -> list.add(new ListItem(new ResultLink(says.result(hit)))));
    }

    private NativeButton rest(Found.Group group, UnorderedList list, FoundTexts says) {
        return new NativeButton(texts.get("timeline.rest", group.hits().size() - MOST_AT_ONCE), e -> {
            e.getSource().setVisible(false);
            add(list, group.hits().stream().skip(MOST_AT_ONCE), says);
            list.getComponentAt(MOST_AT_ONCE).getElement().getChild(0).callJsFunction("focus");
        });
    }

    /** What to try, for who has typed nothing, or nothing that is here. */
    private Section suggestions() {
        Div links = new Div();
        links.addClassName("found-kinds");
        Stream.of(texts.get("search.examples").split(";")).map(String::strip).forEach(words -> {
            Anchor link = new Anchor(new SearchAddress(words, null, shown.release()).address().toString(), words);
            link.addClassName("button");
            links.add(link);
        });
        Section section = new Section(new Paragraph(texts.get(shown.query().isEmpty() ? "search.try"
                : "search.nothing")), links);
        section.addClassName("card");
        return section;
    }
}
