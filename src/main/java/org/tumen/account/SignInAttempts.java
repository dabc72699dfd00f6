package org.tumen.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try a password: for one account, from one address. What succeeded does not count. What has
 * not been used for a while is forgotten, and never are more than so many kept, so that nobody fills the memory.
 */
@Component
final class SignInAttempts {

    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 20;
    static final int KEPT = 10_000;

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int KEY_LENGTH = 60;

    private final TimeMeter clock;
    private final Cache<String, Bucket> accounts;
    private final Cache<String, Bucket> addresses;

    SignInAttempts() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    SignInAttempts(TimeMeter clock) {
        this.clock = clock;
        this.accounts = forgetful();
        this.addresses = forgetful();
    }

    /** Counts one attempt, or says how long to wait before the next. */
    Optional<Duration> take(String name, String address) {
        // An address that tries name after name is stopped before it makes entries for them.
        return take(addresses, network(address), PER_ADDRESS).or(() -> take(accounts, key(name), PER_ACCOUNT));
    }

    /** The attempt succeeded: it was no guess. */
    void forgive(String name, String address) {
        bucket(addresses, network(address), PER_ADDRESS).addTokens(1);
        bucket(accounts, key(name), PER_ACCOUNT).addTokens(1);
    }

    /** How many accounts and addresses are remembered. */
    long kept() {
        accounts.cleanUp();
        addresses.cleanUp();
        return accounts.estimatedSize() + addresses.estimatedSize();
    }

    private Optional<Duration> take(Cache<String, Bucket> buckets, String key, int attempts) {
        var probe = bucket(buckets, key, attempts).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(Cache<String, Bucket> buckets, String key, int attempts) {
        return buckets.get(key, k -> Bucket.builder().withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, PERIOD)).build());
    }

    private Cache<String, Bucket> forgetful() {
        return Caffeine.newBuilder().maximumSize(KEPT / 2).expireAfterAccess(PERIOD.multipliedBy(2))
                .ticker(clock::currentTimeNanos).executor(Runnable::run).build();
    }

    private static String key(String name) {
        String key = AccountName.key(name);
        return key.length() > KEY_LENGTH ? key.substring(0, KEY_LENGTH) : key;
    }

    /** Whoever has one address of IPv6 has a whole network of them, of which the first half of the address tells. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 16 ? Arrays.toString(Arrays.copyOf(bytes, 8)) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
