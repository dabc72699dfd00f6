package org.tumen.dashboard.filter;

import org.jspecify.annotations.Nullable;
import org.tumen.statistics.catalogue.Event;

/** Who made a work. */
public enum MadeBy {
    DEFECTORS("yes", true), OTHERS("no", false), NOT_KNOWN("unknown", null);

    private final String code;
    private final @Nullable Boolean byDefectors;

    MadeBy(String code, @Nullable Boolean byDefectors) {
        this.code = code;
        this.byDefectors = byDefectors;
    }

    /** What an address calls it. */
    public String code() {
        return code;
    }

    /** Whether this work was made so; never so for what is no work. */
    boolean holds(Event event) {
        return event.kind().work() && byDefectors == event.byDefectors();
    }
}
