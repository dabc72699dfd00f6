package org.tumen.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords cannot be tried one after the other, nobody is kept out by it, and nobody fills the memory. */
class SignInAttemptsTest {

    private static final int GUESSES = 1000;

    private final AtomicLong now = new AtomicLong();
    private final List<String> refused = new ArrayList<>();
    private final SignInAttempts attempts = new SignInAttempts(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }, (name, address) -> refused.add(name + " from " + address));

    @Test
    void anAccountTakesThreeAttemptsFromAnAddressAndFourWhereverTheyComeFrom() {
        for (int i = 0; i < SignInAttempts.FROM_ONE_ADDRESS; i++) {
            assertThat(take("Kim", "10.0.0.1")).isEmpty();
        }
        assertThat(take("kim", "10.0.0.1")).contains(Duration.ofMinutes(1));

        assertThat(take("Kim", "10.0.0.2")).as("from elsewhere").isEmpty();
        assertThat(take(" kim", "10.0.0.3")).as("from anywhere").contains(Duration.ofMinutes(1));
        assertThat(take("Lee", "10.0.0.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 180, 1000})
    void ofAThousandGuessesAtAnAccountNoMoreThanFiveAreChecked(int millis) {
        assertThat(checked("Kim", i -> "10.0.0.1", millis)).as("from one address").isLessThanOrEqualTo(5);
        assertThat(checked("Lee", i -> "10.1.0." + i % 200, millis)).as("from 200 in turn").isLessThanOrEqualTo(5);
        assertThat(checked("Choi", i -> "10.2.0." + i / 5, millis)).as("from 200, one after the other")
                .isLessThanOrEqualTo(5);
        assertThat(checked("Park", i -> "10.3.%d.%d".formatted(i / 200, i % 200), millis)).as("from a thousand")
                .isLessThanOrEqualTo(5);
    }

    @Test
    void manyWhoWaitAsTheyAreToldStillGetFewGuesses() {
        int checked = 0;
        for (Duration spent = Duration.ZERO; spent.compareTo(Duration.ofDays(1)) < 0; spent = spent.plusMinutes(1)) {
            now.addAndGet(Duration.ofMinutes(1).toNanos());
            int minute = (int) spent.toMinutes();
            // A thousand addresses, each of which comes every three hours.
            for (int i = 0; i < 6; i++) {
                int address = (minute * 6 + i) % GUESSES;
                checked += take("Kim", "10.0.%d.%d".formatted(address / 200, address % 200)).isEmpty() ? 1 : 0;
            }
        }

        assertThat(checked).as("one for each failure that is forgotten, and a few").isLessThanOrEqualTo(24 * 3 + 12);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyRightPasswordGetsInWhileAnotherAddressGuessesOnceASecond(boolean fromAnotherAddressEachTime) {
        for (int second = 0; second < 180; second++) {
            now.addAndGet(Duration.ofSeconds(1).toNanos());
            take("Kim", "10.0.0.66");
            if (second % 5 == 0) {
                Attempt right = new Attempt("Kim", "10.0.1." + (fromAnotherAddressEachTime ? second : 1), null);
                assertThat(attempts.take(right)).as("second %d", second).isEmpty();
                attempts.succeeded(right);
            }
        }
    }

    @Test
    void whoeverGuessesFromOneAddressAndWaitsNeverBringsTheAccountToAHalt() {
        for (int minute = 0; minute < 600; minute++) {
            now.addAndGet(Duration.ofMinutes(1).toNanos());
            take("Kim", "10.0.0.66");
            take("Kim", "10.0.0.67");
            Attempt right = new Attempt("Kim", "10.0.1.1", "Kim's laptop");
            assertThat(attempts.take(right)).isEmpty();
            attempts.succeeded(right);
        }
        now.addAndGet(Duration.ofHours(2).toNanos());
        for (int minute = 0; minute < 600; minute += 16) {
            now.addAndGet(Duration.ofMinutes(16).toNanos());
            take("Kim", "10.0.0.66");
            Attempt right = new Attempt("Kim", "10.0.2." + minute % 200, null);
            assertThat(attempts.take(right)).as("minute %d", minute).isEmpty();
            attempts.succeeded(right);
        }
    }

    @Test
    void aKnownBrowserIsKeptWaitingByNobodyElse() {
        checked("Kim", i -> "10.0.0." + i % 200, 20);
        IntStream.range(0, 30).forEach(i -> take("another " + i, "10.0.9.9"));

        for (int i = 0; i < 36; i++) {
            Attempt known = new Attempt("Kim", "10.0.9.9", "Kim's laptop");
            assertThat(attempts.take(known)).isEmpty();
            attempts.succeeded(known);
        }
    }

    @Test
    void aKnownBrowserIsNoPlaceToGuessEither() {
        assertThat(IntStream.range(0, GUESSES).filter(i -> attempts.take(new Attempt("Kim", "10.0.0." + i % 200,
                "Kim's laptop")).isEmpty()).count()).isEqualTo(SignInAttempts.PER_DEVICE);
        assertThat(attempts.take(new Attempt("Kim", "10.0.0.1", "Kim's other laptop"))).isEmpty();
        assertThat(take("Kim", "10.0.0.1")).as("nor does it keep others out").isEmpty();
    }

    @Test
    void whoeverBringsManyNamesAndAddressesFreesNobody() {
        checked("Kim", i -> "10.0.0." + i % 200, 0);
        int address = 0;
        for (int i = 0; i < 60_000; i++) {
            address += i % SignInAttempts.PER_ADDRESS == 0 ? 1 : 0;
            take("name " + i, "10.1.%d.%d".formatted(address / 250, address % 250));
        }

        assertThat(checked("Kim", i -> "10.0.0." + i % 200, 0)).isZero();
    }

    @Test
    void anAddressTakesTwentyAttemptsAMinuteWhateverTheName() {
        for (int i = 0; i < SignInAttempts.PER_ADDRESS; i++) {
            assertThat(take("name " + i, "10.0.0.1")).isEmpty();
        }

        assertThat(take("another", "10.0.0.1")).hasValueSatisfying(wait ->
                assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(3)));
        assertThat(take("another", "10.0.0.2")).isEmpty();
    }

    @Test
    void aNetworkOfVersionSixIsOneAddress() {
        for (int i = 0; i < SignInAttempts.PER_ADDRESS; i++) {
            assertThat(take("name " + i, "2001:db8:0:1::" + i)).isEmpty();
        }

        assertThat(take("another", "2001:db8:0:1:ffff::1")).isPresent();
        assertThat(take("another", "2001:db8:0:2::1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "Kim's laptop")
    @NullSource
    void whoWaitsAsToldMayTryAgain(@Nullable String device) {
        Attempt attempt = new Attempt("Kim", "10.0.0.1", device);
        Optional<Duration> told = Optional.empty();
        while (told.isEmpty()) {
            told = attempts.take(attempt);
        }

        now.addAndGet(told.orElseThrow().toNanos());

        assertThat(attempts.take(attempt)).isEmpty();
        assertThat(attempts.take(attempt)).as("and then longer").contains(told.orElseThrow().multipliedBy(4));
        now.addAndGet(told.orElseThrow().multipliedBy(4).toNanos() - 1);
        assertThat(attempts.take(attempt)).as("too early").isPresent();
        now.addAndGet(told.orElseThrow().toNanos());
        assertThat(attempts.take(attempt)).as("and not yet again").isPresent();
    }

    @Test
    void whoComesFromElsewhereWaitsOnceAndIsServed() {
        checked("Kim", i -> "10.0.0." + i % 200, 0);
        Duration wait = take("Kim", "10.0.1.1").orElseThrow();

        for (Duration spent = Duration.ZERO; spent.compareTo(wait) < 0; spent = spent.plusSeconds(1)) {
            now.addAndGet(Duration.ofSeconds(1).toNanos());
            take("Kim", "10.0.0.66");
        }

        assertThat(take("Kim", "10.0.1.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "Kim's laptop")
    @NullSource
    void whatSucceededDoesNotCount(@Nullable String device) {
        Attempt attempt = new Attempt("Kim", "10.0.0.1", device);
        for (int i = 0; i < 3 * SignInAttempts.PER_ADDRESS; i++) {
            assertThat(attempts.take(attempt)).isEmpty();
            attempts.succeeded(attempt);
        }
    }

    @Test
    void isToldOnceForAsLongAsItGoesOn() {
        for (int i = 0; i < 3 * SignInAttempts.PER_ADDRESS; i++) {
            take("Kim", "10.0.0." + i);
        }
        assertThat(refused).as("the account").containsExactly("Kim from 10.0.0.4");
        for (int i = 0; i < 3 * SignInAttempts.PER_ADDRESS; i++) {
            take("name " + i, "10.0.1.1");
        }
        assertThat(refused).as("and the address").hasSize(2).last().isEqualTo("name 20 from 10.0.1.1");

        now.addAndGet(Duration.ofHours(2).toNanos());
        for (int i = 0; i <= SignInAttempts.PER_ACCOUNT; i++) {
            take("Kim", "10.0.2." + i);
        }

        assertThat(refused).as("another time").hasSize(3).last().isEqualTo("Kim from 10.0.2.4");
    }

    @Test
    void isForgottenWhenItHasNoMoreMeaning() {
        checked("Kim", i -> "10.0.0.1", 0);

        now.addAndGet(SignInAttempts.FORGOTTEN_AFTER.multipliedBy(4).toNanos());

        for (int i = 0; i < SignInAttempts.FROM_ONE_ADDRESS; i++) {
            assertThat(take("Kim", "10.0.0.1")).isEmpty();
        }
    }

    @Test
    void manyNamesFromManyAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 200_000; i++) {
            take("name " + i + "x".repeat(1000), "10." + i / 62_500 + "." + i / 250 % 250 + "." + i % 250);
        }

        assertThat(attempts.kept()).isLessThanOrEqualTo(4 << 16);
    }

    private Optional<Duration> take(String name, String address) {
        return attempts.take(new Attempt(name, address, null));
    }

    /** How many of a thousand guesses are looked at, one each so many milliseconds. */
    private long checked(String name, IntFunction<String> address, int millis) {
        return IntStream.range(0, GUESSES).filter(i -> {
            now.addAndGet(Duration.ofMillis(millis).toNanos());
            return take(name, address.apply(i)).isEmpty();
        }).count();
    }
}
