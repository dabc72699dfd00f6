package org.tumen.dashboard.filter;

/** Whose figures are shown where several sources state the same. */
public sealed interface SourceChoice {

    /** The most authoritative source of each figure. */
    record Best() implements SourceChoice {
    }

    /** The most authoritative source drawn, all others as marks beside it. */
    record All() implements SourceChoice {
    }

    /** One source only. */
    record Only(String source) implements SourceChoice {
    }

    /** Whether what this source states passes; what others state may be shown in its place all the same. */
    default boolean takes(String source) {
        return !(this instanceof Only only) || only.source().equals(source);
    }

    /** What an address calls it; the default needs no name. */
    default String code() {
        return switch (this) {
            case Best best -> "";
            case All all -> "all";
            case Only only -> only.source();
        };
    }
}
