package org.tumen.statistics;

/** What the bounds of a figure are. */
public enum BoundKind {
    /** A confidence or credible interval of 90 per cent. */
    CI90,
    /** A confidence or credible interval of 95 per cent. */
    CI95,
    /** A confidence or credible interval of 99 per cent. */
    CI99,
    /** A range that the source gives. How sure it is, nobody says. */
    RANGE,
    /** Other figures that the same source gives for the same thing. */
    ALTERNATIVE,
    /** What a rounded or protected number may stand for: UNHCR's 5 is 1 to 4. */
    ROUNDING
}
