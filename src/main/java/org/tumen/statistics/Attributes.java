package org.tumen.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How a figure is stated, beside its numbers.
 *
 * @param qualifier what the source says of how exact the value is, or null for nothing
 * @param boundKind what the bounds are, or null where the source does not say, and where there are none
 * @param computed  what was computed, or null where all is as the source states it
 */
public record Attributes(@Nullable Qualifier qualifier, @Nullable BoundKind boundKind,
        @Nullable Computation computed) {

    /** Nothing is said: an exact number, as the source states it. */
    public static final Attributes NONE = new Attributes(null, null, null);

    /** Those with these codes; null or empty for nothing. */
    public static Attributes of(@Nullable String qualifier, @Nullable String boundKind, @Nullable String computed) {
        return stated(qualifier) || stated(boundKind) || stated(computed)
                ? new Attributes(stated(qualifier) ? Qualifier.valueOf(qualifier) : null,
                        stated(boundKind) ? BoundKind.valueOf(boundKind) : null,
                        stated(computed) ? Computation.valueOf(computed) : null)
                : NONE;
    }

    /** Whether these say nothing that others do not say already. */
    boolean addNothingTo(Attributes others) {
        return (qualifier == null || qualifier == others.qualifier)
                && (boundKind == null || boundKind == others.boundKind)
                && (computed == null || computed == others.computed);
    }

    private static boolean stated(@Nullable String code) {
        return code != null && !code.isEmpty();
    }
}
