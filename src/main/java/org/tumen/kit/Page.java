package org.tumen.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;

/** The main part of a page, to which the link "skip to content" leads. */
public final class Page extends Main {

    /** An empty page. */
    public Page() {
        setId("content");
    }

    /** A page with this content. */
    public Page(Component... content) {
        super(content);
        setId("content");
    }

    /** The head of a page: its title, and what there is to say about the whole of it. */
    public static Header head(Component... content) {
        Header head = new Header(content);
        head.addClassName("topic-head");
        return head;
    }

    /** Makes a screen reader say the text of this component whenever it changes. */
    public static void status(Component told) {
        told.getElement().setAttribute("role", "status");
    }
}
