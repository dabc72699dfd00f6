package org.tumen.statistics;

import java.util.List;

/**
 * How many figures are alike in all that pages filter and draw by.
 *
 * @param like    what they have in common; its place is {@link #ANYWHERE}, its age {@code _T} or {@link #SOME}, its
 *                category the group where categories fall into groups, else {@link #SOME}
 * @param figures none where those that were alike have all left
 * @param left    whether any that were alike have left
 */
public record FigureCount(Observation like, long figures, boolean left) {

    /** Stands for an age, or a category, that is not told apart. */
    public static final String SOME = "_O";

    /** Stands for a place that is not told apart. */
    public static final String ANYWHERE = "_O";

    /** The indicators whose categories fall into groups. */
    public static final List<String> GROUPED = List.of("mental_health", "mental_health_general");
}
