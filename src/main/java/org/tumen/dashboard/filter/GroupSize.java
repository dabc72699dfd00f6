package org.tumen.dashboard.filter;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.catalogue.Event;

/** How many people an event concerns, roughly. */
public enum GroupSize {
    ONE("1", 1), FEW("2-9", 9), TENS("10-99", 99), HUNDREDS("100-", Integer.MAX_VALUE), NOT_STATED("unknown", null);

    private final String code;
    private final @Nullable Integer most;

    GroupSize(String code, @Nullable Integer most) {
        this.code = code;
        this.most = most;
    }

    /** What an address calls it. */
    public String code() {
        return code;
    }

    /** Whether an event concerns so many. */
    boolean holds(Event event) {
        return this == ofEvent(event);
    }

    /** How many an event concerns; of a range, its upper end counts. */
    public static GroupSize ofEvent(Event event) {
        return Stream.of(event.people(), event.peopleUpper(), event.peopleLower())
                .<Integer>mapMulti((people, out) -> {
                    if (people != null) {
                        out.accept(people);
                    }
                }).findFirst().flatMap(people -> Arrays.stream(values())
                        .filter(s -> s.most != null && people <= s.most).findFirst()).orElse(NOT_STATED);
    }
}
