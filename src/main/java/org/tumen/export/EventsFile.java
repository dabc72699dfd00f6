package org.tumen.export;

import static org.tumen.kit.Csv.harmless;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Csv;
import org.tumen.statistics.catalogue.Event;

/** Events and works as a file, in the columns of the data package. */
public final class EventsFile {

    private EventsFile() {
    }

    /**
     * Exactly these events as CSV, in both languages; what is not stated is empty. No text can start a formula in a
     * spreadsheet.
     */
    public static byte[] csv(List<Event> events) {
        return Csv.of(Event.COLUMNS, events.stream().map(EventsFile::record));
    }

    private static List<String> record(Event e) {
        return List.of(e.code(), e.kind().name().toLowerCase(Locale.ROOT), e.timePeriod().code(),
                harmless(e.dateEn()), harmless(e.dateKo()), harmless(e.refArea()), harmless(e.placeEn()),
                harmless(e.placeKo()), number(e.people()), number(e.peopleLower()), number(e.peopleUpper()),
                e.obsStatus(), harmless(e.outcome()), harmless(e.titleEn()), harmless(e.titleKo()),
                harmless(e.descriptionEn()), harmless(e.descriptionKo()), harmless(e.creatorEn()),
                harmless(e.creatorKo()), byDefectors(e), e.source(), harmless(e.locator()), e.topics(),
                e.indicators());
    }

    private static String number(@Nullable Integer people) {
        return people == null ? "" : people.toString();
    }

    private static String byDefectors(Event e) {
        return e.byDefectors() == null ? "" : e.byDefectors() ? "yes" : "no";
    }
}
