package org.tumen.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Passwords cannot be tried one after the other, and whoever tries does not fill the memory. */
class SignInAttemptsTest {

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
    void anAccountTakesFiveAttemptsAMinuteWhereverTheyComeFrom() {
        for (int i = 0; i < SignInAttempts.PER_ACCOUNT; i++) {
            assertThat(attempts.take("Kim", "10.0.0." + i)).isEmpty();
        }

        assertThat(attempts.take(" kim", "10.0.1.1")).hasValueSatisfying(wait ->
                assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(12)));
        assertThat(attempts.take("Lee", "10.0.1.1")).isEmpty();
    }

    @Test
    void anAddressTakesTwentyAttemptsAMinuteWhateverTheName() {
        for (int i = 0; i < SignInAttempts.PER_ADDRESS; i++) {
            assertThat(attempts.take("name " + i, "10.0.0.1")).isEmpty();
        }

        assertThat(attempts.take("another", "10.0.0.1")).isPresent();
        assertThat(attempts.take("another", "10.0.0.2")).isEmpty();
    }

    @Test
    void aNetworkOfVersionSixIsOneAddress() {
        for (int i = 0; i < SignInAttempts.PER_ADDRESS; i++) {
            assertThat(attempts.take("name " + i, "2001:db8:0:1::" + i)).isEmpty();
        }

        assertThat(attempts.take("another", "2001:db8:0:1:ffff::1")).isPresent();
        assertThat(attempts.take("another", "2001:db8:0:2::1")).isEmpty();
    }

    @Test
    void whoWaitsAsToldMayTryAgain() {
        for (int i = 0; i < SignInAttempts.PER_ACCOUNT; i++) {
            attempts.take("Kim", "10.0.0.1");
        }
        Duration wait = attempts.take("Kim", "10.0.0.1").orElseThrow();

        now.addAndGet(wait.toNanos());

        assertThat(attempts.take("Kim", "10.0.0.1")).isEmpty();
        assertThat(attempts.take("Kim", "10.0.0.1")).isPresent();
    }

    @Test
    void whatSucceededDoesNotCount() {
        for (int i = 0; i < 3 * SignInAttempts.PER_ADDRESS; i++) {
            assertThat(attempts.take("Kim", "10.0.0.1")).isEmpty();
            attempts.forgive("Kim", "10.0.0.1");
        }
    }

    @Test
    void isToldOnceForAsLongAsItGoesOn() {
        for (int i = 0; i < 3 * SignInAttempts.PER_ADDRESS; i++) {
            attempts.take("Kim", "10.0.0." + i);
        }
        assertThat(refused).as("the account").containsExactly("Kim from 10.0.0.5");
        for (int i = 0; i < 3 * SignInAttempts.PER_ADDRESS; i++) {
            attempts.take("name " + i, "10.0.1.1");
        }
        assertThat(refused).as("and the address").hasSize(2).last().isEqualTo("name 20 from 10.0.1.1");

        now.addAndGet(Duration.ofMinutes(3).toNanos());
        for (int i = 0; i <= SignInAttempts.PER_ACCOUNT; i++) {
            attempts.take("Kim", "10.0.2." + i);
        }

        assertThat(refused).as("another time").hasSize(3).last().isEqualTo("Kim from 10.0.2.5");
    }

    @Test
    void isForgottenWhenItHasNoMoreMeaning() {
        attempts.take("Kim", "10.0.0.1");
        assertThat(attempts.kept()).isEqualTo(2);

        now.addAndGet(Duration.ofMinutes(3).toNanos());

        assertThat(attempts.kept()).isZero();
    }

    @Test
    void manyNamesFromManyAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 3 * SignInAttempts.KEPT; i++) {
            attempts.take("name " + i + "x".repeat(1000), "10." + i / 62_500 + "." + i / 250 % 250 + "." + i % 250);
        }

        assertThat(attempts.kept()).isLessThanOrEqualTo(SignInAttempts.KEPT);
    }
}
