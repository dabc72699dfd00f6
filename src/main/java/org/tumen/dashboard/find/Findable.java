package org.tumen.dashboard.find;

import org.tumen.dashboard.topic.Topic;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;

/** What can be found. */
sealed interface Findable {

    /** Kinds of what can be found, in the order in which those that fit equally well are shown. */
    enum Kind {
        PAGE, FIGURE, EVENT, WORK, SOURCE, NOTE
    }

    /** A page. */
    record Page(Topic topic) implements Findable {
    }

    /** The page of a country. */
    record Land(Country country) implements Findable {
    }

    /** A chart of a page. */
    record Chart(Topic topic, Topic.Exhibit figure) implements Findable {
    }

    /** A figure. */
    record Figure(Observation figure) implements Findable {
    }

    /** An event, a case or a work. */
    record Happening(Event event) implements Findable {
    }

    /** A source. */
    record Origin(Source source) implements Findable {
    }

    /** A note on figures. */
    record Caveat(DataNote note) implements Findable {
    }

    /** What kind of thing it is. */
    default Kind kind() {
        return switch (this) {
            case Page page -> Kind.PAGE;
            case Land land -> Kind.PAGE;
            case Chart chart -> Kind.PAGE;
            case Figure figure -> Kind.FIGURE;
            case Happening(Event event) -> event.kind().work() ? Kind.WORK : Kind.EVENT;
            case Origin origin -> Kind.SOURCE;
            case Caveat caveat -> Kind.NOTE;
        };
    }
}
