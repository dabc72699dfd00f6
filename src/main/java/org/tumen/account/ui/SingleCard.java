package org.tumen.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import org.tumen.kit.Page;

/** A page that is one card, no wider than a form. */
final class SingleCard {

    private SingleCard() {
    }

    static Main page(Component... content) {
        Div card = new Div(content);
        card.addClassNames("card", "narrow");
        Main main = new Page(card);
        return main;
    }
}
