package org.tumen.present.deck;

/** Where to go in a deck. */
public enum PresenterRoute {
    FIRST, BACK, ON, LAST;

    /**
     * The step to which this leads.
     *
     * @param now   the step that is shown, counted from 0
     * @param count of the steps, at least one
     */
    int from(int now, int count) {
        int wanted = switch (this) {
            case FIRST -> 0;
            case BACK -> now - 1;
            case ON -> now + 1;
            case LAST -> count - 1;
        };
        return Math.clamp(wanted, 0, count - 1);
    }
}
