package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.function.Consumer;
import org.tumen.kit.Texts;
import org.tumen.present.deck.DeckStep;
import org.tumen.present.deck.KeepStep;
import org.tumen.present.room.Refused;

/** Takes the address of a page of Tumen's and makes a step of it; says what is wrong where it is none. */
final class AddStep extends Composite<Div> {

    private final Texts texts;
    private final KeepStep keep;
    private final Consumer<DeckStep> add;
    private final TextField address = new TextField();

    AddStep(Texts texts, KeepStep keep, Consumer<DeckStep> add) {
        this.texts = texts;
        this.keep = keep;
        this.add = add;
        address.setLabel(texts.get("deck.add.address"));
        address.setId("add-step");
        NativeButton button = new NativeButton(texts.get("deck.add"), e -> add());
        Div line = new Div(address, button);
        line.addClassName("one-line-form");
        Paragraph hint = new Paragraph(texts.get("deck.add.hint"));
        hint.addClassName("hint");
        getContent().add(line, hint);
    }

    private void add() {
        try {
            add.accept(keep.step(address.getValue(), texts.locale(),
                    VaadinServletRequest.getCurrent().getHttpServletRequest()));
            address.setInvalid(false);
            address.clear();
        } catch (Refused e) {
            address.setErrorMessage(texts.get("present.refused." + e.reason().name()));
            address.setInvalid(true);
        }
    }
}
