package org.tumen.present.deck;

import org.springframework.data.relational.core.mapping.Table;

/**
 * One view of a deck.
 *
 * @param address of the view, see {@code ViewAddress}; of the newest release unless it names one
 * @param title   what the presenter calls it
 * @param notes   what the presenter wants to say; nobody in the hall ever sees them
 */
@Table("deck_step")
public record DeckStep(String address, String title, String notes) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NOTES = 4_000;

    public DeckStep titled(String other) {
        return new DeckStep(address, other, notes);
    }

    public DeckStep noted(String other) {
        return new DeckStep(address, title, other);
    }

    public DeckStep at(String other) {
        return new DeckStep(other, title, notes);
    }
}
