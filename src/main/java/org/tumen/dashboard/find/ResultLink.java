package org.tumen.dashboard.find;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A thing found, and the way to it. */
final class ResultLink extends Composite<Anchor> {

    ResultLink(Result result) {
        Span title = new Span(result.title());
        title.addClassName("found-title");
        getContent().add(title);
        if (!result.value().isEmpty()) {
            Span value = new Span(result.value());
            value.addClassName("found-value");
            getContent().add(value);
        }
        if (!result.detail().isEmpty()) {
            Span detail = new Span(result.detail());
            detail.addClassName("found-detail");
            getContent().add(detail);
        }
        getContent().setHref(result.address().toString());
        getContent().addClassName("found");
    }

    /** As an option of a list that is walked with arrows. */
    ResultLink asOption() {
        option(getContent());
        return this;
    }

    /** Makes a link an option of such a list. */
    static void option(Anchor link) {
        link.getElement().setAttribute("role", "option").setAttribute("tabindex", "-1")
                .setAttribute("aria-selected", "false");
    }
}
