package org.tumen.statistics;

/**
 * The units that Tumen computes with, or writes in a way of their own. Any other code of the code list "unit_measure"
 * stands behind its number by its title.
 */
public final class Unit {

    /** Counted people. */
    public static final String PERSONS = "PERSONS";

    /** Shares of a hundred. */
    public static final String PERCENT = "PERCENT";

    /** United States dollars. */
    public static final String DOLLARS = "USD";

    /** How closely two things go together, from 0 to 1. */
    public static final String CORRELATION = "CORRELATION";

    /** Numbers of nothing in particular. */
    public static final String NUMBER = "NUMBER";

    private Unit() {
    }
}
