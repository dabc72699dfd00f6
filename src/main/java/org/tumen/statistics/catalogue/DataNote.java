package org.tumen.statistics.catalogue;

import java.util.Arrays;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Observation;

/**
 * What a reader must know before trusting certain figures: a contradiction, a definition, a revision.
 * The five lists are codes joined by {@code ;}; an empty list binds nothing.
 */
public record DataNote(@Id String code, String topic, Severity severity, String indicators, String timePeriods,
        String refAreas, String categories, String sources,
        @Embedded.Empty(prefix = "title_") LocalizedText title,
        @Embedded.Empty(prefix = "text_") LocalizedText text) {

    /** How much a note changes what a figure means. */
    public enum Severity {
        HIGH, MEDIUM, LOW
    }

    /** Whether the note speaks of this figure; a note that names no indicator speaks of its whole topic only. */
    public boolean concerns(Observation figure) {
        return names(figure.indicator())
                && allows(timePeriods, figure.timePeriod().code())
                && allows(refAreas, figure.refArea())
                && (allows(categories, figure.category()) || allows(categories, figure.group()))
                && allows(sources, figure.source());
    }

    /** Whether the note may speak of a figure like this one, of whatever place, age and category. */
    boolean mayConcern(Observation like) {
        return names(like.indicator()) && allows(timePeriods, like.timePeriod().code())
                && allows(sources, like.source());
    }

    /** Whether the note is bound to this indicator. */
    boolean names(String indicator) {
        return !indicators.isEmpty() && holds(indicators, indicator);
    }

    private static boolean allows(String list, String code) {
        return list.isEmpty() || holds(list, code);
    }

    /** Says whether the list holds the code, without collecting it: each page asks it of each figure and note. */
    private static boolean holds(String list, String code) {
        return Arrays.stream(list.split(";")).anyMatch(c -> c.strip().equals(code));
    }
}
