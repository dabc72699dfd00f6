package org.tumen.account.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Attempts that failed, of which one after the other is forgotten, each after so long. Times are in nanoseconds. */
final class Failures {

    private final long lasts;
    private int count;
    private long oldest;
    private @Nullable String lastKey;
    private long lastTried;
    private boolean refused;
    private long lastRefused;

    Failures(Duration lasts) {
        this.lasts = lasts.toNanos();
    }

    /** How many are remembered. */
    int count(long now) {
        long forgotten = count == 0 ? 0 : Math.min(count, (now - oldest) / lasts);
        count -= (int) forgotten;
        oldest += forgotten * lasts;
        return count;
    }

    void add(long now) {
        if (count(now) == 0) {
            oldest = now;
        }
        count++;
    }

    /** The attempt counted last was no failure. */
    void takeBack() {
        count = Math.max(0, count - 1);
    }

    void clear() {
        count = 0;
    }

    /** How long until one of them is forgotten. */
    long untilOneLess(long now) {
        return count(now) == 0 ? 0 : oldest + lasts - now;
    }

    /** Whether this key was the last with which anything was tried here, and nothing was for so long. */
    boolean silentFor(long wait, String key, long now) {
        return wait == 0 || key.equals(lastKey) && now - lastTried >= wait;
    }

    void tried(String key, long now) {
        lastKey = key;
        lastTried = now;
    }

    /** Something is refused here; says whether that is new, or has gone on since the last time. */
    boolean refusalIsNew(long now, Duration pause) {
        boolean isNew = !refused || now - lastRefused >= pause.toNanos();
        refused = true;
        lastRefused = now;
        return isNew;
    }
}
