package org.tumen.chart;

import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/**
 * What the reader chose about how figures are drawn.
 *
 * @param sex      one sex, or null for women and men side by side
 * @param snapshot the date of the stock to draw, or null for the newest
 * @param others   whether figures of less authoritative sources are drawn too, as marks
 */
public record Choice(Measure measure, Frequency frequency, @Nullable Sex sex, @Nullable Period snapshot,
        boolean others) {
}
