package org.tumen.dashboard.topic;

import java.util.List;
import org.tumen.dashboard.view.ViewState;

/** A part of a topic's page below its charts. */
public enum Part {
    /** The events and works of the topic. */
    TIMELINE("timeline"),
    /** Its figures as a table. */
    TABLE("table"),
    /** What to know about the figures shown. */
    NOTES("notes"),
    /** Where the figures and events shown come from. */
    SOURCES("sources"),
    /** Every source there is, with what it gave. */
    ALL_SOURCES("sources"),
    /** Every note there is, by topic. */
    ALL_NOTES("notes"),
    /** What people who left the North are called, and why the words matter. */
    TERMS("terms"),
    /** How the figures are kept and shown. */
    METHOD("method");

    /** Those of a page of figures and events, in order. */
    static final List<Part> OF_FIGURES = List.of(TIMELINE, TABLE, NOTES, SOURCES);

    private final String key;

    Part(String key) {
        this.key = key;
    }

    /** Names it within its page: in the address, and as the anchor. */
    public String key() {
        return key;
    }

    /** Whether a view can show it alone; what belongs to the figures shown cannot. */
    public boolean standsAlone() {
        return switch (this) {
            case TIMELINE, ALL_SOURCES, ALL_NOTES, TERMS, METHOD -> true;
            case TABLE, NOTES, SOURCES -> false;
        };
    }

    /** Whether a view of a page of parts shows it: what no filter asks for makes room while one is in force. */
    public boolean stands(ViewState state) {
        boolean asked = switch (this) {
            case TERMS, METHOD -> state.chosen().isEmpty();
            case TIMELINE, TABLE, NOTES, SOURCES, ALL_SOURCES, ALL_NOTES -> true;
        };
        return state.focus().exhibit() == null ? asked : key.equals(state.focus().exhibit());
    }
}
