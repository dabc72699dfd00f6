package org.tumen.present.deck;

/** What became of a change to a deck. */
public sealed interface Arranged {

    /** It is stored. */
    record Stored(Deck deck) implements Arranged {
    }

    /** It is not: the deck has been changed elsewhere meanwhile, and is this now. */
    record Newer(Deck deck) implements Arranged {
    }

    /** It is not: the deck has been deleted meanwhile. */
    record Gone() implements Arranged {
    }
}
