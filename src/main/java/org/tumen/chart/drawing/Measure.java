package org.tumen.chart.drawing;

/** The measure in which counts by sex are shown. */
public enum Measure {
    /** Persons. */
    PERSONS,
    /** Per cent of women and of men in their sum. */
    SHARE,
    /** Per cent of women only, as a line. */
    WOMEN
}
