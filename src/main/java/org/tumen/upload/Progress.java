package org.tumen.upload;

import java.util.concurrent.CancellationException;

/** How far long work has come; whoever watches it may stop it. */
final class Progress {

    private volatile double done;
    private volatile boolean cancelled;

    /** From 0 to 1. */
    double done() {
        return done;
    }

    /** Stops the work at its next step. */
    void cancel() {
        cancelled = true;
    }

    /**
     * Tells how far it is.
     *
     * @throws CancellationException if somebody has stopped it
     */
    void at(double share) {
        if (cancelled) {
            throw new CancellationException();
        }
        done = share;
    }
}
