package org.tumen.upload.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made in one thread is used in another, all of it and in order, or neither goes on. */
class ReadAheadTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 12_345})
    void usesEverythingInOrder(int things) {
        List<Integer> used = new ArrayList<>();

        ReadAhead.<Integer>run(user -> IntStream.range(0, things).forEach(user::accept), used::add);

        assertThat(used).isEqualTo(IntStream.range(0, things).boxed().toList());
    }

    @Test
    void throwsWhatTheMakerThrows() {
        assertThatThrownBy(() -> ReadAhead.<Integer>run(user -> {
            IntStream.range(0, 5_000).forEach(user::accept);
            throw new ArithmeticException("made");
        }, used -> { })).isInstanceOf(ArithmeticException.class).hasMessage("made");
    }

    @Test
    void stopsTheMakerWhereTheUserThrows() throws Exception {
        CompletableFuture<Boolean> stopped = new CompletableFuture<>();
        Consumer<Consumer<Integer>> endless = user -> {
            try {
                for (int i = 0; ; i++) {
                    user.accept(i);
                }
            } catch (IllegalStateException e) {
                stopped.complete(true);
            }
        };

        assertThatThrownBy(() -> ReadAhead.run(endless, used -> {
            throw new ArithmeticException("used");
        })).isInstanceOf(ArithmeticException.class).hasMessage("used");
        assertThat(stopped.get(20, TimeUnit.SECONDS)).isTrue();
    }
}
