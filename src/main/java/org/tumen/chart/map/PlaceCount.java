package org.tumen.chart.map;

import java.util.List;
import java.util.Locale;
import org.tumen.chart.plot.ChartSpec.Look;

/** What a number on a map counts. The first of these that is known of a country is the one drawn. */
enum PlaceCount {

    /** People whom a country has taken in so far, by its own count. */
    TAKEN_IN(Look.FIRST, "arrivals_cumulative", "refugees_admitted_cumulative", "returned_to_japan"),
    /** People who live there, as somebody estimates. */
    LIVING(Look.SECOND, "residents_abroad"),
    /** People who come through in a year. */
    PASSING(Look.THIRD, "entries_recorded", "transit_per_year"),
    /** Recognised refugees at the end of a year. */
    REFUGEES(Look.FIFTH, "unhcr_refugees"),
    /** Asylum-seekers at the end of a year. */
    SEEKERS(Look.FOURTH, "unhcr_asylum_seekers"),
    /** No number is known. */
    UNKNOWN(Look.OTHER_SOURCE);

    private final Look look;
    private final List<String> indicators;

    PlaceCount(Look look, String... indicators) {
        this.look = look;
        this.indicators = List.of(indicators);
    }

    /** Names it in texts and addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Look look() {
        return look;
    }

    /** The indicators that say so, the one that says most first. */
    List<String> indicators() {
        return indicators;
    }
}
