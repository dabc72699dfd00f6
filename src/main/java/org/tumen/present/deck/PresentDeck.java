package org.tumen.present.deck;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.springframework.stereotype.Component;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screens;
import org.tumen.present.room.Refused;
import org.tumen.present.room.Refused.Reason;
import org.tumen.present.room.Room;
import org.tumen.present.room.Rooms;
import org.tumen.present.room.Steer;

/** Shows the steps of a deck in a room. */
@Component
public class PresentDeck {

    private final Decks decks;
    private final Rooms rooms;
    private final Steer steer;
    private final Screens views;

    PresentDeck(Decks decks, Rooms rooms, Steer steer, Screens views) {
        this.decks = decks;
        this.rooms = rooms;
        this.steer = steer;
        this.views = views;
    }

    /** Shows the first step: in the room that this account drives already, so that the hall stays, or in a new one. */
    public Room begin(SignedIn who, Deck deck) {
        if (!ArrangeDeck.mayRead(who, deck)) {
            throw new Refused(Reason.NO_DECK);
        }
        ViewAddress first = view(deck, 0);
        return Steer.drivenBy(who.name(), rooms).map(room -> steer.show(room.code(), who, deck.number(), 0, first))
                .orElseGet(() -> steer.open(who, deck.number(), first));
    }

    /** Shows the step to which this leads from the one that was shown last. */
    public Room go(String code, SignedIn who, PresenterRoute way) {
        return to(code, who, way::from);
    }

    /** Shows this step, counted from 0. */
    public Room jump(String code, SignedIn who, int step) {
        return to(code, who, (now, count) -> Math.clamp(step, 0, count - 1));
    }

    /**
     * The deck that a room presents. The presenter who drives sees its steps; the notes are in it only for those who
     * may read them.
     */
    public Optional<Deck> presented(SignedIn who, Room room) {
        return Optional.ofNullable(room.deck()).flatMap(decks::findById)
                .filter(deck -> ArrangeDeck.mayRead(who, deck) || room.driver().equals(who.name()))
                .map(deck -> ArrangeDeck.mayRead(who, deck) ? deck : deck.withoutNotes());
    }

    /** Takes a deck that runs by itself to its next step; after the last one it begins anew, or rests. */
    public void goOn(Room room) {
        Optional<Deck> deck = Optional.ofNullable(room.deck()).flatMap(decks::findById);
        int count = deck.map(d -> d.steps().size()).orElse(0);
        int next = step(room) + 1;
        int step = next < count ? next : 0;
        boolean rests = next >= count && !room.loops() || deck.isEmpty()
                || !views.canShow(address(deck.get().steps().get(step)));
        steer.goOn(room, rests ? seen -> seen.paced(null, seen.loops())
                : seen -> seen.at(deck.get().number(), step,
                        views.pinned(view(deck.get(), step), seen.release()).toString()));
    }

    private Room to(String code, SignedIn who, IntBinaryOperator where) {
        Room room = rooms.open(code).orElseThrow(() -> new Refused(Reason.NO_ROOM));
        Deck deck = presented(who, room).filter(d -> !d.steps().isEmpty())
                .orElseThrow(() -> new Refused(Reason.NO_DECK));
        int count = deck.steps().size();
        int step = where.applyAsInt(Math.min(step(room), count - 1), count);
        return steer.show(code, who, deck.number(), step, view(deck, step));
    }

    private ViewAddress view(Deck deck, int step) {
        return Optional.of(deck.steps()).filter(steps -> step < steps.size()).map(steps -> address(steps.get(step)))
                .filter(views::canShow).orElseThrow(() -> new Refused(Reason.NO_VIEW));
    }

    private static ViewAddress address(DeckStep step) {
        return ViewAddress.parse(step.address()).orElseThrow();
    }

    private static int step(Room room) {
        return Optional.ofNullable(room.step()).orElse(0);
    }
}
