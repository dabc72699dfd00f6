package org.tumen.chart.plot;

import java.util.Locale;
import java.util.Optional;

/** What a map shows of the world. The land below is drawn from the same numbers, in {@code frontend/land.ts}. */
public enum MapFrame {

    /** All of it, with Korea near the middle. */
    WORLD(150, -30, 329.9, -46, 72, 15),
    /** From Thailand to Japan and the Amur. */
    EAST_ASIA(115, 89, 147, 4, 53, 18),
    /** From Ireland to Finland. */
    EUROPE(10, -11, 32, 36, 66, 18);

    private final EqualEarth projection;
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;
    private final int largestSymbol;

    MapFrame(double meridian, double west, double east, double south, double north, int largestSymbol) {
        this.largestSymbol = largestSymbol;
        projection = new EqualEarth(meridian);
        double middle = south < 0 ? 0 : (south + north) / 2;
        left = projection.project(west, middle).x();
        right = projection.project(east, middle).x();
        bottom = projection.project(meridian, south).y();
        top = projection.project(meridian, north).y();
    }

    /** Names it in the page and in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of it that is too small for a narrow screen, and has a map of its own. */
    public Optional<MapFrame> closer() {
        return this == WORLD ? Optional.of(EUROPE) : Optional.empty();
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }

    double top() {
        return top;
    }

    /** The width of the largest symbol, in per cent of the frame's shorter side. */
    int largestSymbol() {
        return largestSymbol;
    }

    /** Where the symbol of a place stands, given in degrees. */
    public EqualEarth.Point at(double longitude, double latitude) {
        return projection.project(longitude, latitude);
    }

    /** Whether this point of its map lies within it. */
    public boolean shows(EqualEarth.Point at) {
        return at.x() >= left && at.x() <= right && at.y() >= bottom && at.y() <= top;
    }
}
