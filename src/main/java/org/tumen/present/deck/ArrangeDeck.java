package org.tumen.present.deck;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.kit.Texts;
import org.tumen.present.room.Refused.Reason;
import org.tumen.present.room.Refused;
import org.tumen.state.DiskSpace;

/**
 * Makes and changes decks. A deck is its owner's: nobody else changes it, and of others only admins see it, who may
 * make it a deck of their own. Every method checks that itself.
 */
@Component
public class ArrangeDeck {

    private final Decks decks;
    private final DiskSpace room;
    private final Clock clock = Clock.systemUTC();

    ArrangeDeck(Decks decks, DiskSpace room) {
        this.decks = decks;
        this.room = room;
    }

    /** The decks of this account. */
    public List<Deck> own(SignedIn who) {
        return decks.of(who.name());
    }

    /** The decks of others that this account may see. */
    public List<Deck> others(SignedIn who) {
        return who.may(Role.ADMIN) ? decks.ofOthersThan(who.name()) : List.of();
    }

    /** A deck with its notes; empty where there is none, or none for this account. */
    public Optional<Deck> read(SignedIn who, long id) {
        return decks.findById(id).filter(deck -> mayRead(who, deck));
    }

    /** Whether this account may read what only the owner wrote for the owner. */
    public static boolean mayRead(SignedIn who, Deck deck) {
        return owns(who, deck) || who.may(Role.ADMIN);
    }

    /** Whether this account may change the deck. */
    public static boolean owns(SignedIn who, Deck deck) {
        return who.may(Role.PRESENTER) && deck.owner().equals(who.name());
    }

    /** Makes a deck without steps. */
    public Deck make(SignedIn who, String title) {
        if (!who.may(Role.PRESENTER)) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        room.require(0);
        return decks.save(new Deck(null, null, who.name(), title, now(), List.of()));
    }

    /** Makes a deck of one's own with the steps of one that may be read; its title says so in these words. */
    public Deck copy(SignedIn who, long id, Texts texts) {
        Deck deck = read(who, id).orElseThrow(() -> new Refused(Reason.NO_DECK));
        room.require(0);
        String title = texts.get("decks.copyOf", deck.title());
        return decks.save(deck.copiedFor(who.name(), title.substring(0, Math.min(title.length(), Deck.LONGEST_TITLE)))
                .at(now()));
    }

    /** Stores a changed deck, unless it has changed elsewhere since it was read. */
    public Arranged save(SignedIn who, Deck changed) {
        Optional<Deck> stored = decks.findById(changed.number());
        stored.ifPresent(deck -> own(who, deck));
        if (stored.isEmpty()) {
            return new Arranged.Gone();
        }
        room.require(0);
        try {
            return new Arranged.Stored(decks.save(changed.at(now())));
        } catch (ConcurrencyFailureException e) {
            return decks.findById(changed.number()).<Arranged>map(Arranged.Newer::new).orElseGet(Arranged.Gone::new);
        }
    }

    /**
     * Deletes a deck.
     *
     * @return the deck as it was, with which it can be brought back; empty where it was deleted already
     */
    public Optional<Deck> delete(SignedIn who, long id) {
        Optional<Deck> stored = decks.findById(id);
        stored.ifPresent(deck -> decks.delete(own(who, deck)));
        return stored;
    }

    /** Brings a deleted deck back, under its number. */
    public Deck bringBack(SignedIn who, Deck deleted) {
        room.require(0);
        return decks.save(own(who, deleted).unstored());
    }

    private static Deck own(SignedIn who, Deck deck) {
        if (!owns(who, deck)) {
            throw new Refused(Reason.NO_DECK);
        }
        return deck;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
