package org.tumen.dashboard;

/** Whose figures are shown where several sources state the same. */
sealed interface SourceChoice {

    /** The most authoritative source of each figure. */
    record Best() implements SourceChoice {
    }

    /** The most authoritative source drawn, all others as marks beside it. */
    record All() implements SourceChoice {
    }

    /** One source only. */
    record Only(String code) implements SourceChoice {
    }
}
