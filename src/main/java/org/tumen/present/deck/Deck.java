package org.tumen.present.deck;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Views in the order in which they are to be shown. Every change makes another deck; only what is saved is kept.
 *
 * @param version of what is stored, so that of two who change it the second is told; null before it is stored
 * @param owner   name of the account it belongs to
 * @param changed in universal time
 */
@Table("deck")
public record Deck(@Id @Nullable Long id, @Version @Nullable Long version, String owner, String title,
        LocalDateTime changed, @MappedCollection(idColumn = "deck", keyColumn = "step_order") List<DeckStep> steps) {

    public static final int LONGEST_TITLE = 200;
    public static final int MOST_STEPS = 200;

    public Deck {
        steps = List.copyOf(steps);
    }

    /** Its number, once it is stored. */
    public long number() {
        return Objects.requireNonNull(id);
    }

    public Deck titled(String other) {
        return new Deck(id, version, owner, other, changed, steps);
    }

    /** The same deck, as it is at this moment. */
    Deck at(LocalDateTime now) {
        return new Deck(id, version, owner, title, now, steps);
    }

    /** The same steps as a new deck of somebody. */
    Deck copiedFor(String name, String newTitle) {
        return new Deck(null, null, name, newTitle, changed, steps);
    }

    /** The same deck, as if it had never been stored; under its number if it had one. */
    Deck unstored() {
        return new Deck(id, null, owner, title, changed, steps);
    }

    /** The same deck without what only its owner may read. */
    Deck withoutNotes() {
        return with(list -> list.replaceAll(step -> step.noted("")));
    }

    /** With a step put in so that it stands at this position. */
    public Deck plus(int position, DeckStep step) {
        return with(list -> list.add(position, step));
    }

    /** With another step in place of the one at this position. */
    public Deck with(int position, DeckStep step) {
        return with(list -> list.set(position, step));
    }

    public Deck without(int position) {
        return with(list -> list.remove(position));
    }

    /** With the step at one position taken out and put in so that it stands at the other. */
    public Deck moved(int from, int to) {
        return with(list -> list.add(to, list.remove(from)));
    }

    private Deck with(Consumer<List<DeckStep>> change) {
        List<DeckStep> changing = new ArrayList<>(steps);
        change.accept(changing);
        return new Deck(id, version, owner, title, changed, changing);
    }
}
