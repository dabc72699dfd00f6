package org.tumen.dashboard;

import com.vaadin.flow.component.Composite;
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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.kit.Sparkline;
import org.tumen.kit.Texts;
import org.tumen.statistics.Catalogue;
import org.tumen.statistics.Release;

/** The first page: the newest headlines, each with its course over the years and a way to its topic. */
@Route("")
@AnonymousAllowed
final class OverviewView extends Composite<Main> implements HasDynamicTitle {

    private final Texts texts;
    private final Headlines headlines;

    OverviewView(Headlines headlines) {
        this.texts = new Texts(getLocale());
        this.headlines = headlines;
    }

    @Override
    protected Main initContent() {
        Main main = new Main();
        main.setId("content");
        main.addClassName("overview");
        main.getElement().addEventListener(TopicView.RELEASED, e -> fill(main));
        fill(main);
        return main;
    }

    private void fill(Main main) {
        Header head = new Header(new H1(texts.get("overview.heading")), new Paragraph(texts.get("overview.lead")));
        head.addClassName("topic-head");
        Div cards = new Div();
        cards.addClassName("headlines");
        headlines.all(texts.locale()).forEach(h -> cards.add(card(h)));
        UnorderedList trust = new UnorderedList(new ListItem(texts.get("overview.trust.sources")),
                new ListItem(texts.get("overview.trust.missing")), new ListItem(texts.get("overview.trust.studies")),
                new ListItem(texts.get("overview.trust.address")));
        Section how = new Section(new H2(texts.get("overview.trust.title")), trust);
        how.addClassName("card");
        main.removeAll();
        main.add(head, cards, topics(), release(), how);
        main.getElement().setAttribute("data-release", String.valueOf(headlines.release().number()));
    }

    private Section topics() {
        Div links = new Div();
        links.addClassName("headlines");
        for (Topic topic : Topic.values()) {
            Span title = new Span(texts.get("topic." + topic.path() + ".title"));
            title.addClassName("headline-title");
            Span lead = new Span(texts.get("topic." + topic.path() + ".lead"));
            lead.addClassName("headline-detail");
            Anchor link = new Anchor(topic.path(), title, lead);
            link.addClassName("headline");
            links.add(link);
        }
        Section section = new Section(new H2(texts.get("overview.topics")), links);
        section.addClassName("topics");
        return section;
    }

    private Section release() {
        Release newest = headlines.release();
        Section section = new Section(new H2(texts.get("overview.release", newest.published().toString())),
                new Paragraph(Catalogue.pick(texts.locale(), newest.titleEn(), newest.titleKo()) + ". "
                        + Catalogue.pick(texts.locale(), newest.noteEn(), newest.noteKo())));
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
        Anchor card = new Anchor(headline.link(), title, value, detail, new Sparkline(headline.course(), headline.marked()), source);
        card.addClassName("headline");
        return card;
    }
}
