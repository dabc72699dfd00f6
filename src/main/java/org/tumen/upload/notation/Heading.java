package org.tumen.upload.notation;

import org.tumen.statistics.Period;

/** What stands above a column of a wide table. */
public sealed interface Heading {

    /**
     * The period of the figures below.
     *
     * @param status status letters that the heading adds, such as {@code P}; empty where none
     */
    record Of(Period period, String status) implements Heading {
    }

    /** The running total of all columns: checked, never stored. */
    record Total() implements Heading {
    }
}
