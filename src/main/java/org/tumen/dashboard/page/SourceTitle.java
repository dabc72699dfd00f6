package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.Labels;

/** What a source is called; where it can be read, the way there. */
final class SourceTitle extends Composite<Span> {

    SourceTitle(Source source, Labels labels) {
        String title = labels.source(source.code());
        if (source.link() == null) {
            getContent().setText(title);
        } else {
            Anchor link = new Anchor(source.link(), title);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            getContent().add(link);
        }
    }
}
