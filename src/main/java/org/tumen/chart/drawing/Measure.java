package org.tumen.chart.drawing;

/** In what measure counts by sex are shown. */
public enum Measure {
    /** Persons. */
    PERSONS,
    /** Per cent of women and of men in their sum. */
    SHARE,
    /** Per cent of women only, as a line. */
    WOMEN
}
