package org.tumen.dashboard.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a page is looked at.
 *
 * @param exhibit key of the one chart or list that is shown, or null for all of the page
 * @param point   key of the mark that is pointed at, or null
 * @param series  key of the series that stands in the light, or null
 */
public record Focus(@Nullable String exhibit, @Nullable String point, @Nullable String series) {

    /** The whole page, and nothing in it more than the rest. */
    public static final Focus NONE = new Focus(null, null, null);

    /** This exhibit alone, or the whole page for null; what is pointed at stays. */
    public Focus on(@Nullable String other) {
        return new Focus(other, point, series);
    }

    /** Points at this mark, or no longer where it is pointed at already. */
    public Focus toggledPoint(String key) {
        return new Focus(exhibit, Objects.equals(point, key) ? null : key, series);
    }

    /** Puts this series in the light, or takes it out where it is there already. */
    public Focus toggledSeries(String key) {
        return new Focus(exhibit, point, Objects.equals(series, key) ? null : key);
    }
}
