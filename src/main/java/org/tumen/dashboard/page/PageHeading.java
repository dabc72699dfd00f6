package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.tumen.dashboard.address.ViewLink;
import org.tumen.dashboard.content.PageHead;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;

/** The top of a page: what it is called and about, and from the page of one country the way back to all of them. */
final class PageHeading extends Composite<Header> {

    private final Topic topic;
    private final Texts texts;
    private final Anchor all = new Anchor();
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Paragraph source = new Paragraph();

    PageHeading(Topic topic, Texts texts) {
        this.topic = topic;
        this.texts = texts;
        all.addClassName("way-up");
        source.addClassName("quiet");
    }

    @Override
    protected Header initContent() {
        return Page.head(all, title, lead, source);
    }

    void show(PageHead head, ViewState state) {
        title.setText(head.title());
        lead.setText(head.lead());
        source.setText(head.source());
        source.setVisible(!head.source().isEmpty());
        getContent().setClassName("of-place", state.country() != null);
        all.setVisible(state.country() != null);
        all.setText(texts.get("country.all.back", texts.get("topic." + topic.path() + ".title")));
        all.setHref(ViewLink.location(topic.path(), state.at(null)).getPathWithQueryParameters());
    }
}
