package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.tumen.account.SignedIn;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Texts;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.Deck;
import org.tumen.present.room.Room;
import org.tumen.present.room.RoomCode;

/** Decks, each with what can be done with it. */
final class DeckList extends Composite<UnorderedList> {

    /** What follows upon a press. */
    interface Pressed {
        void present(Deck deck);

        void copy(Deck deck);

        void delete(Deck deck);
    }

    private final Texts texts;
    private final CivilTime civil;
    private final SignedIn me;
    private final Pressed pressed;
    private final DateTimeFormatter time;

    DeckList(Texts texts, CivilTime civil, SignedIn me, Pressed pressed) {
        this.texts = texts;
        this.civil = civil;
        this.me = me;
        this.pressed = pressed;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale());
        getContent().addClassName("drafts");
    }

    /** @param mine the open room that this account drives */
    void show(List<Deck> decks, Optional<Room> mine) {
        getContent().removeAll();
        decks.forEach(deck -> getContent().add(item(deck, mine)));
    }

    private ListItem item(Deck deck, Optional<Room> mine) {
        boolean own = ArrangeDeck.owns(me, deck);
        Span about = new Span(texts.get(own ? "decks.about" : "decks.aboutOther", deck.steps().size(),
                time.format(civil.at(deck.changed())), deck.owner(), civil.zone(texts.locale())));
        about.addClassName("quiet");
        ListItem item = new ListItem(new Anchor(DeckView.PATH + "/" + deck.number(), deck.title()), about);
        if (own) {
            NativeButton present = button(mine.map(room -> texts.get("decks.presentIn", new RoomCode(room.code())
                    .spaced())).orElseGet(() -> texts.get("decks.present")), deck, () -> pressed.present(deck));
            present.setEnabled(!deck.steps().isEmpty());
            item.add(present);
        }
        item.add(button(texts.get("decks.copy"), deck, () -> pressed.copy(deck)));
        if (own) {
            item.add(button(texts.get("decks.delete"), deck, () -> pressed.delete(deck)));
        }
        return item;
    }

    private NativeButton button(String text, Deck deck, Runnable action) {
        NativeButton button = new NativeButton(text, e -> action.run());
        button.getElement().setAttribute("aria-label", texts.get("decks.action", text, deck.title()));
        return button;
    }
}
