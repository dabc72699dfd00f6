package org.tumen.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** A form of the browser's own, so that password keepers know it for one and the Enter key sends it. */
@Tag("form")
final class BrowserForm extends HtmlContainer {

    /** A form that the browser sends to an address. */
    static BrowserForm sentTo(String address) {
        BrowserForm form = new BrowserForm();
        form.getElement().setAttribute("method", "post").setAttribute("action", address);
        return form;
    }

    /** A form whose values the page answers itself. */
    static BrowserForm answeredBy(Runnable answer) {
        BrowserForm form = new BrowserForm();
        form.getElement().addEventListener("submit", e -> answer.run()).preventDefault();
        return form;
    }

    /** Adds these lines, and the button that sends them. */
    BrowserForm asking(String send, Component... lines) {
        NativeButton button = new NativeButton(send);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("primary");
        add(lines);
        add(button);
        return this;
    }

    private BrowserForm() {
        addClassNames("form");
    }
}
