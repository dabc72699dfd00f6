package org.tumen.wording;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.catalogue.Event;

/** What is said of an event or a work, in the reader's language; empty where there is nothing to say. */
public record EventTexts(Labels labels) {

    /** What a list of these is called. */
    public String heading(Collection<Event> events) {
        return labels.texts().get(events.stream().allMatch(e -> e.kind().work()) ? "timeline.works"
                : "timeline.title");
    }

    /** Its date as it is stated: in words where there are any, else the period. */
    public String date(Event e) {
        String words = said(e.date());
        return words.isEmpty() ? labels.period(e.timePeriod()) : words;
    }

    /** What sort of thing it is. */
    public String kind(Event e) {
        return kind(e.kind());
    }

    /** A sort of things. */
    public String kind(Event.Kind kind) {
        return title("event_kind", kind.name().toLowerCase(Locale.ROOT));
    }

    /** What it is called. */
    public String title(Event e) {
        return said(e.title());
    }

    /** What happened, or what a work is about, in a sentence or two. */
    public String description(Event e) {
        return said(e.description());
    }

    /** Where it happened: the place in words, and the country or area. */
    public String place(Event e) {
        return Stream.of(said(e.place()), e.refArea() == null ? "" : title("ref_area", e.refArea()))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    /** How many people it concerns: a number or a range; of a case, that none is stated. */
    public String people(Event e) {
        if (e.people() != null) {
            return labels.persons(number(e.people()));
        } else if (e.peopleLower() != null && e.peopleUpper() != null) {
            return labels.persons(labels.texts().get("value.range", number(e.peopleLower()), number(e.peopleUpper())));
        } else if (e.peopleLower() != null) {
            return labels.texts().get("qualifier.AT_LEAST", labels.persons(number(e.peopleLower())));
        } else if (e.peopleUpper() != null) {
            return labels.texts().get("qualifier.AT_MOST", labels.persons(number(e.peopleUpper())));
        }
        return e.kind() == Event.Kind.CASE ? labels.texts().get("event.people.notStated") : "";
    }

    /** How it ended for these people. */
    public String outcome(Event e) {
        return e.outcome() == null ? "" : title("event_outcome", e.outcome());
    }

    /** How far what is told can be trusted, in words; empty where nothing is against it. */
    public String status(Event e) {
        return e.statuses().stream().filter(s -> s != ObsStatus.NORMAL).map(s -> title("obs_status", s.code()))
                .collect(Collectors.joining(", "));
    }

    /** Who made a work. */
    public String creator(Event e) {
        return said(e.creator());
    }

    /** Whether the author of a work is a defector; empty where that is not known. */
    public String byDefectors(Event e) {
        return e.byDefectors() == null ? "" : labels.texts().get(e.byDefectors() ? "event.byDefectors.yes"
                : "event.byDefectors.no");
    }

    /** Who says so, and where. */
    public String source(Event e) {
        return labels.texts().get("caption.source", labels.shortSource(e.source()), e.locator());
    }

    private String title(String list, String code) {
        return labels.catalogue().title(list, code, labels.texts().locale());
    }

    private String number(int people) {
        return labels.texts().number(BigDecimal.valueOf(people), 0);
    }

    private String said(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(labels.texts().locale());
    }
}
