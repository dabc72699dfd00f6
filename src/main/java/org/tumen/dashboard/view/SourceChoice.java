package org.tumen.dashboard.view;

import java.util.Set;
import org.tumen.statistics.catalogue.Source;

/** Whose figures are shown where several sources state the same. */
public sealed interface SourceChoice {

    /** The most authoritative source of each figure. */
    record Best() implements SourceChoice {
    }

    /** The most authoritative source drawn, all others as marks beside it. */
    record All() implements SourceChoice {
    }

    /** One source only. */
    record Only(String code) implements SourceChoice {
    }

    /** Sources of these kinds only, of which there is at least one. */
    record OfKinds(Set<Source.Kind> kinds) implements SourceChoice {
    }

    /** Whether what this source states passes; what others state may be shown in its place all the same. */
    default boolean takes(Source source) {
        return switch (this) {
            case Best best -> true;
            case All all -> true;
            case Only only -> only.code().equals(source.code());
            case OfKinds some -> some.kinds().contains(source.kind());
        };
    }

    /** The kinds chosen; none where any will do. */
    default Set<Source.Kind> kinds() {
        return this instanceof OfKinds some ? some.kinds() : Set.of();
    }

    /** Sources of these kinds only; all where there is none. */
    static SourceChoice of(Set<Source.Kind> kinds) {
        return kinds.isEmpty() ? new Best() : new OfKinds(Set.copyOf(kinds));
    }
}
