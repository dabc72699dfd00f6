package org.tumen.state;

/** The disk of the state folder has too little space for what was asked for, of which nothing was done. */
public final class DiskFull extends RuntimeException {

    private final long free;

    /** @param free bytes that are left */
    public DiskFull(long free) {
        super("the disk has %d bytes left".formatted(free));
        this.free = free;
    }

    /** Room that is left, in bytes. */
    public long free() {
        return free;
    }
}
