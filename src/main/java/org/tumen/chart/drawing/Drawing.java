package org.tumen.chart.drawing;

import org.tumen.statistics.Observation;

/** A way to make a picture of figures. */
public interface Drawing {

    /**
     * Draws the figures.
     *
     * @param key names the figure; its texts are {@code figure.KEY.title} and so on
     */
    Picture draw(String key, Selection selection);

    /**
     * Whether it may show a figure like this one, in its chart or beside it; without all others it is the same.
     *
     * @param like a figure of its indicators of which only the sex, the period, the unit, the statuses and the source
     *             are known, and whether it is of all ages
     */
    default boolean mayShow(Observation like, Choice choice) {
        return true;
    }

    /** Whether a chart so drawn depends on this figure of its indicators; without all others it is the same. */
    boolean charts(Observation figure, Choice choice);
}
