package org.tumen.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept never weighs more than it may, whatever is asked for. */
class KeptTest {

    private static final int MOST = 100;

    private final Kept<Integer, List<String>> kept = new Kept<>(MOST, List::size);
    private final List<Integer> made = new ArrayList<>();

    @Test
    void whatIsKeptIsNotMadeAgain() {
        get(7);
        get(7);
        kept.getAlone(7, this::make);

        assertThat(made).containsExactly(7);
        assertThat(kept.has(7)).isTrue();
        assertThat(kept.weight()).isEqualTo(8);
    }

    @Test
    void howeverManyAreAskedForTheyNeverWeighMore() {
        for (int key : IntStream.range(0, 1000).toArray()) {
            get(key % 40);
            kept.getAlone(key % 37, this::make);

            assertThat(kept.weight()).isLessThanOrEqualTo(MOST);
        }
        assertThat(kept.weight()).isGreaterThan(MOST / 3);
    }

    @Test
    void whatIsTooHeavyAloneIsMadeAnew() {
        assertThat(get(MOST)).hasSize(MOST);
        assertThat(get(MOST)).hasSize(MOST);

        assertThat(made).containsExactly(MOST, MOST);
        assertThat(kept.weight()).isZero();
    }

    @Test
    void emptyThingsWeighSomethingToo() {
        Kept<Integer, List<String>> empty = new Kept<>(MOST, List::size);

        IntStream.range(0, 1000).forEach(key -> empty.get(key, k -> List.of()));

        assertThat(empty.weight()).isLessThanOrEqualTo(MOST);
    }

    private List<String> get(int key) {
        return kept.get(key, this::make);
    }

    private List<String> make(int key) {
        made.add(key);
        return Collections.nCopies(key, "");
    }
}
