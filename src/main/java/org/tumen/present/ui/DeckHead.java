package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.deck.Deck;

/** The head of a deck's page: its title, what can be done with the deck as a whole, and whether all of it is stored. */
final class DeckHead extends Composite<Header> {

    private final Texts texts;
    private final boolean editable;
    private final H1 heading = new H1();
    private final Paragraph owner = new Paragraph();
    private final TextField title = new TextField();
    private final NativeButton begin;
    private final NativeButton copies;
    private final Span state = new Span();

    /** @param rename is given what is typed as the title, never nothing */
    DeckHead(Texts texts, boolean editable, Consumer<String> rename, Runnable present, Runnable copy) {
        this.texts = texts;
        this.editable = editable;
        title.setLabel(texts.get("deck.title"));
        title.setMaxLength(Deck.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(StepEditor.PATIENCE);
        title.setVisible(editable);
        title.addValueChangeListener(e -> {
            title.setInvalid(e.getValue().isBlank());
            if (e.isFromClient() && !e.getValue().isBlank()) {
                rename.accept(e.getValue().strip());
            }
        });
        title.setErrorMessage(texts.get("decks.new.missing"));
        begin = new NativeButton(texts.get("decks.present"), e -> present.run());
        copies = new NativeButton(texts.get("decks.copy"), e -> copy.run());
        begin.addClassName("primary");
        begin.setVisible(editable);
        owner.setVisible(!editable);
        Page.status(state);
        state.addClassName("quiet");
    }

    @Override
    protected Header initContent() {
        Div line = new Div(title, begin, copies, state);
        line.addClassName("one-line-form");
        return Page.head(new Anchor(PresentView.PATH, texts.get("deck.back")), heading, owner, line);
    }

    void show(Deck deck) {
        heading.setText(deck.title());
        owner.setText(editable ? "" : texts.get("deck.other", deck.owner()));
        begin.setEnabled(!deck.steps().isEmpty());
        if (!title.getValue().strip().equals(deck.title())) {
            title.setValue(deck.title());
        }
    }

    /** Says what has become of the last change. */
    void say(String words) {
        state.setText(words);
    }
}
