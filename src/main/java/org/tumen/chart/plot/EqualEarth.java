package org.tumen.chart.plot;

/**
 * The Equal Earth projection, on which areas keep their proportions: Bojan Šavrič, Tom Patterson and Bernhard Jenny,
 * "The Equal Earth map projection", International Journal of Geographical Information Science 33 (2019), 454–465,
 * doi:10.1080/13658816.2018.1504949, formulas 7 to 9. Lengths are in radii of the globe.
 *
 * @param meridian in the middle of the map, in degrees east
 */
public record EqualEarth(double meridian) {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** A point of the plane: to the right and upwards from the middle of the map. */
    public record Point(double x, double y) {
    }

    /** Where a point of the globe, given in degrees, falls on the plane. */
    Point project(double longitude, double latitude) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double lambda = Math.toRadians(Math.IEEEremainder(longitude - meridian, 360));
        return new Point(lambda * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
                theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}
