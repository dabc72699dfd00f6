package org.tumen.present;

/** Somebody wanted to change a room and may not, or there is none. */
final class Refused extends RuntimeException {

    /** Why. */
    enum Reason {
        /** There is no such room, or it is over. */
        NO_ROOM,
        /** Somebody else drives. */
        NOT_DRIVING,
        /** Only presenters and admins may have a room. */
        NOT_ALLOWED
    }

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
