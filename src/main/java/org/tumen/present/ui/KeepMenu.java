package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.Deck;
import org.tumen.present.deck.KeepStep;
import org.tumen.present.room.Refused;

/** Keeps what is on the screen in a deck: one of the presenter's, or a new one. */
final class KeepMenu extends Composite<NativeDetails> {

    private final Texts texts;
    private final SignedIn me;
    private final ArrangeDeck arrange;
    private final KeepStep keep;
    private final Supplier<@Nullable ViewAddress> shown;
    private final Div list = new Div();
    private final Paragraph said = new Paragraph();

    /** @param shown what is on the screen; null for nothing that can be kept */
    KeepMenu(Texts texts, SignedIn me, ArrangeDeck arrange, KeepStep keep, Supplier<@Nullable ViewAddress> shown) {
        this.texts = texts;
        this.me = me;
        this.arrange = arrange;
        this.keep = keep;
        this.shown = shown;
        Page.status(said);
        getContent().setSummaryText(texts.get("present.keepView"));
        getContent().setContent(new Div(list, said));
        getContent().addClassName("keep");
        getContent().addToggleListener(e -> {
            said.removeAll();
            offer();
        });
    }

    private void offer() {
        list.removeAll();
        arrange.own(me).forEach(deck -> list.add(new NativeButton(deck.title(), e -> put(deck))));
        list.add(new NativeButton(texts.get("present.keepView.new"),
                e -> put(arrange.make(me, texts.get("deck.untitled")))));
    }

    private void put(Deck deck) {
        ViewAddress view = shown.get();
        if (view == null) {
            return;
        }
        said.removeAll();
        try {
            Deck stored = keep.keep(me, Objects.requireNonNull(deck.id()), view, texts.locale());
            said.add(new Anchor("present/deck/" + stored.id(),
                    texts.get("present.keepView.done", stored.title(), stored.steps().size())));
            offer();
        } catch (Refused e) {
            said.setText(texts.get("present.refused." + e.reason().name()));
        }
    }
}
