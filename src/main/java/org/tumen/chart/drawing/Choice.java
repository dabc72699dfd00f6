package org.tumen.chart.drawing;

import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Country;

/**
 * What the reader chose about how figures are drawn.
 *
 * @param sex      one sex, or null for women and men side by side
 * @param snapshot the date of the stock to draw, or null for the newest
 * @param others   whether figures of less authoritative sources are drawn too, as marks
 * @param country  code of the one country that the page is about, or null where it is about several or none
 */
public record Choice(Measure measure, Frequency frequency, @Nullable Sex sex, @Nullable Period snapshot,
        boolean others, @Nullable String country) {

    /** Whether a reader takes figures for those of this area without being told so: the Koreas', or the country's. */
    boolean here(String refArea) {
        return country == null ? Country.isKorea(refArea) : refArea.equals(country);
    }
}
