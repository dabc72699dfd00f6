package org.tumen.present.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.Texts;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.Deck;
import org.tumen.present.deck.PresentDeck;
import org.tumen.present.room.Room;
import org.tumen.present.room.Steer;

/** The deck that is presented: the notes on this step, the next one, and all of them to go to. */
final class DeckPanel extends Composite<Div> {

    private final Texts texts;
    private final Screens views;
    private final SignedIn me;
    private final Paragraph notes = new Paragraph();
    private final Paragraph nextTitle = new Paragraph();
    private final ScreenPreview next;
    private final StepList steps;
    private final RunControls run;
    private final H2 name = new H2();

    DeckPanel(Texts texts, Screens views, SignedIn me, PresentDeck present, Steer steer, Wheel wheel) {
        this.texts = texts;
        this.views = views;
        this.me = me;
        next = new ScreenPreview(texts, pointed -> { });
        next.addClassName("small");
        steps = new StepList(texts, step -> wheel.turn(code -> present.jump(code, me, step)), null);
        run = new RunControls(texts, new RunControls.Pressed() {
            @Override
            public void run(int pace, boolean loops) {
                wheel.turn(code -> steer.run(code, me, pace, loops));
            }

            @Override
            public void pause() {
                wheel.turn(code -> steer.run(code, me, null, false));
            }
        });
        notes.addClassName("notes-text");
        getContent().addClassName("console-deck");
        getContent().add(card(new H2(texts.get("deck.step.notes")), notes),
                card(new H2(texts.get("console.next")), nextTitle, next), card(name, steps, run));
    }

    /** Shows where in the deck the room is. */
    void show(Room room, Deck deck) {
        boolean driving = room.driver().equals(me.name());
        int count = deck.steps().size();
        int now = Math.min(Optional.ofNullable(room.step()).orElse(0), count - 1);
        String text = now < 0 ? "" : deck.steps().get(now).notes();
        notes.setText(!ArrangeDeck.mayRead(me, deck) ? texts.get("console.notes.other", deck.owner())
                : text.isBlank() ? texts.get("console.notes.none") : text);
        name.setText(deck.title());
        steps.show(deck.steps(), now);
        steps.setEnabled(driving);
        run.show(room, driving);
        boolean last = now + 1 >= count;
        nextTitle.setText(last ? texts.get("console.last") : deck.steps().get(now + 1).title());
        Optional<ViewAddress> coming = Optional.of(deck.steps()).filter(all -> !last)
                .flatMap(all -> ViewAddress.parse(all.get(now + 1).address())).filter(views::canShow);
        next.setVisible(coming.isPresent());
        coming.ifPresent(view -> next.show(views.screen(views.pinned(view, room.release()), texts.locale())));
    }

    private static Section card(Component... content) {
        Section card = new Section(content);
        card.addClassName("card");
        return card;
    }
}
