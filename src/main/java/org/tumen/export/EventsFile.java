package org.tumen.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.catalogue.Event;

/** Events and works as a file, in the columns of the data package. */
public final class EventsFile {

    private EventsFile() {
    }

    /** Exactly these events, in every language; what is not stated is empty. */
    public static ExportFile of(String name, List<Event> events) {
        return new ExportFile(name, Event.COLUMNS, row -> events.stream().map(EventsFile::record).forEach(row));
    }

    private static List<String> record(Event e) {
        return new Cells().with(e.code()).with(e.kind().name().toLowerCase(Locale.ROOT)).with(e.timePeriod().code())
                .with(e.date()).with(e.refArea()).with(e.place()).with(number(e.people()))
                .with(number(e.peopleLower())).with(number(e.peopleUpper())).with(e.obsStatus()).with(e.outcome())
                .with(e.title()).with(e.description()).with(e.creator()).with(byDefectors(e)).with(e.source())
                .with(e.locator()).with(e.topics()).with(e.indicators()).row();
    }

    private static String number(@Nullable Integer people) {
        return people == null ? "" : people.toString();
    }

    private static String byDefectors(Event e) {
        return e.byDefectors() == null ? "" : e.byDefectors() ? "yes" : "no";
    }
}
