package org.tumen.present.room;

/** Somebody wanted to change a room or a deck and may not, or there is none. */
public final class Refused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** There is no such room, or it is over. */
        NO_ROOM,
        /** Somebody else drives. */
        NOT_DRIVING,
        /** Only presenters and admins may have a room or a deck. */
        NOT_ALLOWED,
        /** There is no such deck, or it is somebody else's. */
        NO_DECK,
        /** The address is of another site. */
        OTHER_SITE,
        /** No page of figures is at the address. */
        NO_VIEW,
        /** No deck has so many steps. */
        TOO_MANY_STEPS
    }

    private final Reason reason;

    public Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
