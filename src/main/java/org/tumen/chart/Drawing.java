package org.tumen.chart;

/** A way to make a picture of figures. */
@FunctionalInterface
public interface Drawing {

    /**
     * Draws the figures.
     *
     * @param key names the figure; its texts are {@code figure.KEY.title} and so on
     */
    Picture draw(String key, Selection selection);
}
