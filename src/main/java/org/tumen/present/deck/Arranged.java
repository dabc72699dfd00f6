package org.tumen.present.deck;

/** What became of a change to a deck. */
public sealed interface Arranged {

    /** It is stored. */
    record Stored(Deck deck) implements Arranged {
    }

    /** Not stored: the deck was changed elsewhere meanwhile; this is its state now. */
    record Newer(Deck deck) implements Arranged {
    }

    /** Not stored: the deck was deleted meanwhile. */
    record Gone() implements Arranged {
    }
}
