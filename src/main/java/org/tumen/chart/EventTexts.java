package org.tumen.chart;

import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Catalogue;
import org.tumen.statistics.Event;

/** What is said of an event, in the reader's language. */
public record EventTexts(Labels labels) {

    /** Its date as it is stated: in words where there are any, else the period. */
    public String date(Event e) {
        @Nullable String words = pick(e.dateEn(), e.dateKo());
        return words == null ? labels.period(e.timePeriod()) : words;
    }

    /** What it is called. */
    public String title(Event e) {
        return Catalogue.pick(labels.texts().locale(), e.titleEn(), e.titleKo());
    }

    /** What happened, in a sentence or two. */
    public String description(Event e) {
        return Catalogue.pick(labels.texts().locale(), e.descriptionEn(), e.descriptionKo());
    }

    private @Nullable String pick(@Nullable String english, @Nullable String korean) {
        return english == null || korean == null ? null : Catalogue.pick(labels.texts().locale(), english, korean);
    }
}
