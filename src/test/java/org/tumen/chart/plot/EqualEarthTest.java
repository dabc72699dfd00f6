package org.tumen.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projection gives the values that its authors and others who have made it give. */
class EqualEarthTest {

    private static final double EXACT = 1e-9;

    /** The corners of the map, whose sides are as 2.05458 to 1, and points as d3-geo 3.1 projects them. */
    @ParameterizedTest
    @CsvSource({"0,0,0,0", "180,0,2.7066299836960748,0", "0,90,0,1.3173627591574133", "0,-90,0,-1.3173627591574133",
        "127,37.5,1.7182907744758682,0.7304011902732526", "90,45,1.1598544991029835,0.8602310855220102"})
    void projects(double longitude, double latitude, double x, double y) {
        EqualEarth.Point at = new EqualEarth(0).project(longitude, latitude);

        assertThat(at.x()).isCloseTo(x, within(EXACT));
        assertThat(at.y()).isCloseTo(y, within(EXACT));
    }

    /** A cell of one degree has the same area on the plane as on the globe, wherever it is. */
    @ParameterizedTest
    @CsvSource({"0,0", "127,37", "-100,55", "20,-30", "150,70"})
    void areasKeepTheirProportions(double longitude, double latitude) {
        EqualEarth map = new EqualEarth(0);
        EqualEarth.Point a = map.project(longitude, latitude);
        EqualEarth.Point b = map.project(longitude + 1, latitude);
        EqualEarth.Point c = map.project(longitude + 1, latitude + 1);
        EqualEarth.Point d = map.project(longitude, latitude + 1);
        double plane = Math.abs((c.x() - a.x()) * (d.y() - b.y()) - (d.x() - b.x()) * (c.y() - a.y())) / 2;
        double globe = Math.toRadians(1)
                * (Math.sin(Math.toRadians(latitude + 1)) - Math.sin(Math.toRadians(latitude)));

        assertThat(plane / globe).isCloseTo(1, within(1e-3));
    }

    @Test
    void anyMeridianCanBeInTheMiddle() {
        EqualEarth.Point far = new EqualEarth(150).project(-170, 20);

        assertThat(far).isEqualTo(new EqualEarth(0).project(40, 20));
        assertThat(new EqualEarth(150).project(150, 0)).isEqualTo(new EqualEarth.Point(0, 0));
    }
}
