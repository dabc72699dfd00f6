package org.tumen.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * How often somebody may try a password: for one account, from one address. What succeeded does not count. What has
 * not been used for a while is forgotten, and never are more than so many kept, so that nobody fills the memory.
 */
final class SignInAttempts {

    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 20;
    static final int KEPT = 10_000;

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int KEY_LENGTH = 60;

    /**
     * The attempts of one account or address.
     *
     * @param told whether it was told that they are refused, so that nobody fills a log either
     */
    private record Count(Bucket left, AtomicBoolean told) {
    }

    private final TimeMeter clock;
    private final BiConsumer<String, String> refused;
    private final Cache<String, Count> accounts;
    private final Cache<String, Count> addresses;

    /** @param refused is told the name and the address once attempts come too often, and again after a pause */
    SignInAttempts(TimeMeter clock, BiConsumer<String, String> refused) {
        this.clock = clock;
        this.refused = refused;
        this.accounts = forgetful();
        this.addresses = forgetful();
    }

    /** Counts one attempt, or says how long to wait before the next. */
    Optional<Duration> take(String name, String address) {
        // An address that tries name after name is stopped before it makes entries for them.
        return take(count(addresses, network(address), PER_ADDRESS), name, address)
                .or(() -> take(count(accounts, key(name), PER_ACCOUNT), name, address));
    }

    /** The attempt succeeded: it was no guess. */
    void forgive(String name, String address) {
        count(addresses, network(address), PER_ADDRESS).left().addTokens(1);
        count(accounts, key(name), PER_ACCOUNT).left().addTokens(1);
    }

    /** How many accounts and addresses are remembered. */
    long kept() {
        accounts.cleanUp();
        addresses.cleanUp();
        return accounts.estimatedSize() + addresses.estimatedSize();
    }

    private Optional<Duration> take(Count count, String name, String address) {
        var probe = count.left().tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        if (count.told().compareAndSet(false, true)) {
            refused.accept(name, address);
        }
        return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Count count(Cache<String, Count> counts, String key, int attempts) {
        return counts.get(key, k -> new Count(Bucket.builder().withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, PERIOD)).build(),
                new AtomicBoolean()));
    }

    private Cache<String, Count> forgetful() {
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
