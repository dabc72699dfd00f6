package org.tumen.upload.sheet;

import java.util.concurrent.CancellationException;

/** How far long work has come. Another thread reads it and may stop the work. */
public final class Progress {

    private volatile double done;
    private double begun;
    private volatile boolean cancelled;

    /** From 0 to 1. */
    public double done() {
        return done;
    }

    /** Stops the work at its next step. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Tells how far it is.
     *
     * @throws CancellationException if somebody has stopped it
     */
    public void at(double share) {
        goOn();
        done = begun + (1 - begun) * share;
    }

    /**
     * Goes on with the work.
     *
     * @throws CancellationException if somebody has stopped it
     */
    void goOn() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /** Begins the next step: what is told from now on is of the work that was left. */
    public void next() {
        begun = done;
    }
}
