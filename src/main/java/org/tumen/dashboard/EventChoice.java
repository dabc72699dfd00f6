package org.tumen.dashboard;

/**
 * Which dated events are shown, and where.
 *
 * @param marked whether charts over time show the events that matter to them
 */
record EventChoice(boolean marked) {

    /** What a page shows of events when its address says nothing of them. */
    static final EventChoice NONE = new EventChoice(false);

    EventChoice marking(boolean shown) {
        return new EventChoice(shown);
    }
}
