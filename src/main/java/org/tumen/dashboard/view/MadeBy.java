package org.tumen.dashboard.view;

import java.util.Arrays;
import java.util.Optional;
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

    /** What this code stands for, if anything. */
    public static Optional<MadeBy> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
