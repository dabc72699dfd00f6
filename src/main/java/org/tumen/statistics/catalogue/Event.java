package org.tumen.statistics.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Period;

/**
 * Something that happened, was decided or was made: an event, a law, a case of repatriation, a route taken, a book.
 * What is not stated is null. Lists are codes joined by {@code ;}.
 *
 * @param timePeriod  when; of a work, the year it came out
 * @param date        the date in words, where the period says too much or too little
 * @param refArea     code of the code list "ref_area"
 * @param place       the place in words, where narrower than the area
 * @param people      how many it concerns; where only bounds are stated, null, and they are in the next two
 * @param obsStatus   letters of {@link ObsStatus} joined by {@code ;}: how far what is told can be trusted
 * @param outcome     how it ended for these people: a code of the code list "event_outcome"
 * @param creator     who made a work
 * @param byDefectors whether whoever made a work is a defector
 * @param locator     where in the source it stands
 * @param topics      the pages it belongs to
 * @param indicators  the indicators whose course it may explain
 */
@Table("event")
public record Event(@Id String code, Kind kind, Period timePeriod,
        @Embedded.Nullable(prefix = "date_") @Nullable LocalizedText date, @Nullable String refArea,
        @Embedded.Nullable(prefix = "place_") @Nullable LocalizedText place, @Nullable Integer people,
        @Nullable Integer peopleLower, @Nullable Integer peopleUpper, String obsStatus, @Nullable String outcome,
        @Embedded.Empty(prefix = "title_") LocalizedText title,
        @Embedded.Empty(prefix = "description_") LocalizedText description,
        @Embedded.Nullable(prefix = "creator_") @Nullable LocalizedText creator, @Nullable Boolean byDefectors,
        String source, @Column("source_locator") String locator, String topics, String indicators) {

    /** The columns of an event in the data package and in exports. */
    public static final List<String> COLUMNS = LocalizedText.columns("event", "kind", "time_period", "date_*",
            "ref_area", "place_*", "people", "people_lower", "people_upper", "obs_status", "outcome",
            "title_*", "description_*", "creator_*", "by_defectors", "source", "source_locator", "topics", "indicators");

    /** Routes before all that happened on them; then the newest first, those without a date last. */
    public static final Comparator<Event> NEWEST_FIRST = Comparator.comparing((Event e) -> e.kind() != Kind.ROUTE)
            .thenComparing(e -> e.timePeriod() instanceof Period.Undated)
            .thenComparing(Event::timePeriod, Period.ORDER.reversed()).thenComparing(Event::code);

    /** What sort of thing it is. Titles are in the code list "event_kind", under the name in small letters. */
    public enum Kind {
        EVENT, LAW, CASE, INCIDENT, ROUTE, STUDY, BOOK, FILM, SERIES, ARTICLE;

        /** Whether somebody made it, so that it has a creator and a year and no people or place. */
        public boolean work() {
            return switch (this) {
                case EVENT, LAW, CASE, INCIDENT, ROUTE, STUDY -> false;
                case BOOK, FILM, SERIES, ARTICLE -> true;
            };
        }
    }

    /** Its first day, as far as it is known; after all days where no date is stated. */
    LocalDate begins() {
        return timePeriod.start().or(timePeriod::end).orElse(LocalDate.MAX);
    }

    /** Whether it belongs to this page. */
    public boolean belongsTo(String topic) {
        return codes(topics).contains(topic);
    }

    /** Whether it may explain the course of this indicator. */
    public boolean mattersTo(String indicator) {
        return codes(indicators).contains(indicator);
    }

    /** How far what is told can be trusted. */
    public Set<ObsStatus> statuses() {
        return ObsStatus.parse(obsStatus);
    }

    private static Set<String> codes(String list) {
        return Set.copyOf(Arrays.asList(list.split(";")));
    }
}
