package org.tumen.account.signin;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tumen.account.AccountName;
import org.tumen.kit.ReaderNetwork;

/**
 * Who may try a password, and who must wait first. What succeeded does not count.
 *
 * <p>A browser that is known for the account has a count of its own, and nothing that others do keeps it waiting.
 * Any other is counted by account and address, and by address whatever the account. Failures of unknown browsers also
 * count for the account, but no address alone brings it further than {@link #FROM_ONE_ADDRESS}: what follows from there
 * waits for itself. From {@link #PER_ACCOUNT} on every unknown browser must first have been silent for a while at its
 * address, and with each further failure for four times as long; an attempt made too early is not looked at, and the
 * silence begins again.
 */
public final class SignInAttempts {

    public static final int PER_DEVICE = 5;
    public static final int FROM_ONE_ADDRESS = 3;
    static final int PER_ACCOUNT = 4;
    static final int PER_ADDRESS = 20;
    /** After how long a failure is forgotten. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(20);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    /** More than these steps would be years. */
    private static final int MOST_STEPS = 9;
    private static final int KEY_LENGTH = 60;

    private final TimeMeter clock;
    private final BiConsumer<String, String> refused;
    private final FailureTable devices = new FailureTable(FORGOTTEN_AFTER);
    private final FailureTable pairs = new FailureTable(FORGOTTEN_AFTER);
    private final FailureTable accounts = new FailureTable(FORGOTTEN_AFTER);
    private final FailureTable addresses = new FailureTable(Duration.ofMinutes(1).dividedBy(PER_ADDRESS));

    /** @param refused is told the name and the address once attempts come too often, and again after a pause */
    public SignInAttempts(TimeMeter clock, BiConsumer<String, String> refused) {
        this.clock = clock;
        this.refused = refused;
    }

    /** Counts one attempt as failed until it is known better, or says how long to wait before the next. */
    synchronized Optional<Duration> take(Attempt attempt) {
        long now = clock.currentTimeNanos();
        return attempt.device() == null ? takeUnknown(attempt, now) : takeKnown(attempt, attempt.device(), now);
    }

    /** The attempt succeeded: it was no guess, and neither were those before it. */
    synchronized void succeeded(Attempt attempt) {
        if (attempt.device() != null) {
            devices.of(attempt.device()).clear();
            return;
        }
        addresses.of(network(attempt)).takeBack();
        pairs.of(pair(attempt)).clear();
        accounts.of(account(attempt)).takeBack();
    }

    /** How many counts are kept. */
    synchronized long kept() {
        return devices.used() + pairs.used() + accounts.used() + addresses.used();
    }

    private Optional<Duration> takeKnown(Attempt attempt, String device, long now) {
        Failures own = devices.of(device);
        long wait = wait(own.count(now) - PER_DEVICE);
        if (!silent(own, device, wait, now)) {
            return refuse(attempt, accounts.of(account(attempt)), wait, now);
        }
        own.add(now);
        return Optional.empty();
    }

    private Optional<Duration> takeUnknown(Attempt attempt, long now) {
        // An address that tries name after name is stopped before it makes counts for them.
        Failures address = addresses.of(network(attempt));
        if (address.count(now) >= PER_ADDRESS) {
            return refuse(attempt, address, address.untilOneLess(now), now);
        }
        address.add(now);
        Failures here = pairs.of(pair(attempt));
        Failures everywhere = accounts.of(account(attempt));
        long wait = Math.max(wait(here.count(now) - FROM_ONE_ADDRESS), wait(everywhere.count(now) - PER_ACCOUNT));
        if (!silent(here, pair(attempt), wait, now)) {
            return refuse(attempt, everywhere, wait, now);
        }
        if (here.count(now) < FROM_ONE_ADDRESS || everywhere.count(now) >= PER_ACCOUNT) {
            everywhere.add(now);
        }
        here.add(now);
        return Optional.empty();
    }

    private static boolean silent(Failures failures, String key, long wait, long now) {
        boolean silent = failures.silentFor(wait, key, now);
        failures.tried(key, now);
        return silent;
    }

    /** The log has one line for each series of attempts, so that nobody can fill it. */
    private Optional<Duration> refuse(Attempt attempt, Failures failures, long wait, long now) {
        if (failures.refusalIsNew(now, FORGOTTEN_AFTER)) {
            refused.accept(attempt.name(), attempt.address());
        }
        return Optional.of(Duration.ofNanos(wait));
    }

    private static long wait(int tooMany) {
        return tooMany < 0 ? 0 : FIRST_WAIT.toNanos() << 2 * Math.min(tooMany, MOST_STEPS);
    }

    private static String pair(Attempt attempt) {
        return account(attempt) + " " + network(attempt);
    }

    private static String account(Attempt attempt) {
        String key = AccountName.key(attempt.name());
        return key.length() > KEY_LENGTH ? key.substring(0, KEY_LENGTH) : key;
    }

    private static String network(Attempt attempt) {
        return ReaderNetwork.of(attempt.address());
    }
}
