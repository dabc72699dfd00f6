package org.tumen.statistics.datapackage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.Event;

/** The file events.csv of a data package. */
final class EventTable {

    private static final String FILE = "events.csv";

    private final Map<String, Set<String>> known;

    /**
     * A table whose codes must be known.
     *
     * @param known the codes of each code list by its name; those of sources and indicators by the name of their file
     */
    EventTable(Map<String, Set<String>> known) {
        this.known = known;
    }

    /**
     * Reads all events.
     *
     * @throws PackageProblem for the first row that cannot be taken
     */
    List<Event> read(String text) {
        return new PackageTable(FILE, text, Event.COLUMNS).rows(this::event, "event");
    }

    private Event event(PackageTable.Row r) {
        Event event = new Event(r.text("event"),
                r.parsed("kind", k -> Event.Kind.valueOf(k.toUpperCase(Locale.ROOT)), "a code of event_kind"),
                r.parsed("time_period", Period::parse, "a period such as 2016, 2014-02, 2022-01-02 or 2012/2021"),
                r.allTextsOrNone("date"), r.optionalCode("ref_area", codes("ref_area"), "ref_area"),
                r.allTextsOrNone("place"), r.optionalInteger("people"),
                r.optionalInteger("people_lower"), r.optionalInteger("people_upper"),
                r.parsed("obs_status", ObsStatus::checked, "status letters of CL_OBS_STATUS, joined by ;"),
                r.optionalCode("outcome", codes("event_outcome"), "event_outcome"), r.texts("title"),
                r.texts("description"), r.allTextsOrNone("creator"), byDefectors(r),
                r.code("source", codes("sources.csv"), "sources.csv"),
                r.text("source_locator"), r.text("topics"),
                r.codeList("indicators", codes("indicators.csv"), "indicators.csv"));
        checkPeople(r, event);
        checkWork(r, event);
        return event;
    }

    private static @Nullable Boolean byDefectors(PackageTable.Row r) {
        @Nullable String said = r.optionalCode("by_defectors", Set.of("yes", "no"), "yes, no or nothing");
        return said == null ? null : said.equals("yes");
    }

    private static void checkPeople(PackageTable.Row r, Event event) {
        for (String column : List.of("people", "people_lower", "people_upper")) {
            @Nullable Integer people = r.optionalInteger(column);
            if (people != null && people < 0) {
                r.fail(column, "no negative number");
            }
        }
        if (event.peopleLower() != null && event.peopleUpper() != null
                && event.peopleLower() > event.peopleUpper()) {
            r.fail("people_lower", "no more than people_upper");
        }
    }

    private static void checkWork(PackageTable.Row r, Event event) {
        if (!event.kind().work() && (event.creator() != null || event.byDefectors() != null)) {
            r.fail("kind", "a kind of work, since somebody made it");
        }
        if (event.kind().work() && (event.people() != null || event.outcome() != null)) {
            r.fail("kind", "no kind of work, since it concerns people");
        }
    }

    private Set<String> codes(String list) {
        return known.getOrDefault(list, Set.of());
    }
}
