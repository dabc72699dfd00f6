package org.tumen.statistics;

/** What was computed by who keeps the figures, from what a source states. */
public enum Computation {
    /** The value is a sum of figures that the source states. */
    SUM,
    /** The value is a difference of two of them. */
    DIFFERENCE,
    /** The value is a share of one of them in others. */
    SHARE,
    /** The value is stated; the interval beside it is computed from value and sample size. */
    INTERVAL
}
