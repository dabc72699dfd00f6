package org.tumen.account;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form of the browser's own, so that password keepers know it for one and the Enter key sends it. */
@Tag("form")
final class Form extends HtmlContainer {

    /** A form that the browser sends to an address. */
    static Form sentTo(String address) {
        Form form = new Form();
        form.getElement().setAttribute("method", "post").setAttribute("action", address);
        return form;
    }

    /** A form whose values the page answers itself. */
    static Form answeredBy(Runnable answer) {
        Form form = new Form();
        form.getElement().addEventListener("submit", e -> answer.run()).preventDefault();
        return form;
    }

    private Form() {
        addClassNames("form");
    }
}
