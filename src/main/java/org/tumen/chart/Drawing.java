package org.tumen.chart;

import org.tumen.statistics.Observation;

/** A way to make a picture of figures. */
public interface Drawing {

    /**
     * Draws the figures.
     *
     * @param key names the figure; its texts are {@code figure.KEY.title} and so on
     */
    Picture draw(String key, Selection selection);

    /** Whether a chart so drawn depends on this figure of its indicators; without all others it is the same. */
    boolean charts(Observation figure, Choice choice);
}
