package org.tumen.dashboard.topic;

/** What a topic's figures and events can be filtered by; a topic names those that make sense for it. */
public enum FilterKind {
    COUNTRY, YEARS, SEX, MEASURE, FREQUENCY, SNAPSHOT, INDICATOR, GROUP, SOURCE, SOURCE_KIND, PROVISIONAL, EVENTS, KIND,
    PLACE, SIZE, OUTCOME, MADE_BY, TEXT;

    /** Whether it chooses among the events listed, and therefore belongs to every page that lists some. */
    boolean ofEvents() {
        return switch (this) {
            case KIND, PLACE, SIZE, OUTCOME, TEXT -> true;
            case COUNTRY, YEARS, SEX, MEASURE, FREQUENCY, SNAPSHOT, INDICATOR, GROUP, SOURCE, SOURCE_KIND, PROVISIONAL,
                    EVENTS, MADE_BY -> false;
        };
    }
}
