package org.tumen.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score interval has Wilson's values and never leaves 0 to 100. */
class WilsonTest {

    /** Worked out by hand from the formula with z = 1.96; 15 of 148 and 81 of 263 are Newcombe's examples. */
    @ParameterizedTest
    @CsvSource({"15,100,9.3,23.3", "50,100,40.4,59.6", "0,10,0.0,27.8", "100,10,72.2,100.0", "0,30,0.0,11.4",
        "30.798,263,25.5,36.6", "10.135,148,6.2,16.0", "56,300,50.3,61.5"})
    void hasWilsonsValues(BigDecimal percent, int n, BigDecimal lower, BigDecimal upper) {
        assertThat(Wilson.of(percent, n)).isEqualTo(new Wilson(lower, upper));
    }

    @Property
    void containsTheShareAndStaysWithinZeroAndHundred(@ForAll @IntRange(max = 1000) int perMille,
            @ForAll @IntRange(min = 1, max = 100_000) int n) {
        BigDecimal share = BigDecimal.valueOf(perMille, 1);

        Wilson interval = Wilson.of(share, n);

        assertThat(interval.lower()).isBetween(BigDecimal.ZERO, share);
        assertThat(interval.upper()).isBetween(share, new BigDecimal(100));
    }

    @Property
    void narrowsWithTheSample(@ForAll @IntRange(max = 1000) int perMille,
            @ForAll @IntRange(min = 1, max = 10_000) int n) {
        BigDecimal share = BigDecimal.valueOf(perMille, 1);

        assertThat(width(share, n * 4)).isLessThan(width(share, n).add(new BigDecimal("0.1")));
    }

    @Property
    void mirrorsAtTheMiddle(@ForAll @IntRange(max = 1000) int perMille, @ForAll @IntRange(min = 1, max = 9999) int n) {
        Wilson interval = Wilson.of(BigDecimal.valueOf(perMille, 1), n);
        Wilson mirrored = Wilson.of(BigDecimal.valueOf(1000 - perMille, 1), n);

        assertThat(interval.lower().add(mirrored.upper()).subtract(new BigDecimal(100)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.1"));
    }

    private static BigDecimal width(BigDecimal share, int n) {
        Wilson interval = Wilson.of(share, n);
        return interval.upper().subtract(interval.lower());
    }
}
