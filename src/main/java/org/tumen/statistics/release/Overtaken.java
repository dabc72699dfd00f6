package org.tumen.statistics.release;

/** Somebody else has published meanwhile: what was reviewed was weighed against figures that no longer stand. */
public class Overtaken extends RuntimeException {

    private final int newest;

    Overtaken(int basedOn, int newest) {
        super("release %d was reviewed against, release %d stands by now".formatted(basedOn, newest));
        this.newest = newest;
    }

    /** Number of the release that stands now. */
    public int newest() {
        return newest;
    }
}
