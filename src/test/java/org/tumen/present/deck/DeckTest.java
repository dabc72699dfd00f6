package org.tumen.present.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Steps are put in another order without any being lost, and every way through them ends at one of them. */
class DeckTest {

    @Property
    void aMovedStepStandsWhereItWasPutAndTheOthersKeepTheirOrder(@ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(max = 11) int a, @ForAll @IntRange(max = 11) int b) {
        int from = a % count;
        int to = b % count;
        Deck before = deck(count);

        Deck after = before.moved(from, to);

        assertThat(after.steps().get(to)).isEqualTo(before.steps().get(from));
        assertThat(after.without(to).steps()).isEqualTo(before.without(from).steps());
        assertThat(after.moved(to, from)).isEqualTo(before);
    }

    @Property
    void whatWasRemovedCanBePutBack(@ForAll @IntRange(min = 1, max = 12) int count, @ForAll @IntRange(max = 11) int a) {
        Deck before = deck(count);
        int position = a % count;

        assertThat(before.without(position).plus(position, before.steps().get(position))).isEqualTo(before);
    }

    @Property
    void everyWayEndsAtAStep(@ForAll PresenterRoute way, @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(max = 11) int a) {
        int now = a % count;

        int step = way.from(now, count);

        assertThat(step).isBetween(0, count - 1).isEqualTo(switch (way) {
            case FIRST -> 0;
            case BACK -> now == 0 ? 0 : now - 1;
            case ON -> now == count - 1 ? now : now + 1;
            case LAST -> count - 1;
        });
    }

    private static Deck deck(int count) {
        List<DeckStep> steps = IntStream.range(0, count).mapToObj(i -> new DeckStep("gender", "Step " + i, ""))
                .toList();
        return new Deck(1L, 1L, "kim", "Deck", LocalDateTime.of(2026, 1, 1, 0, 0), steps);
    }
}
