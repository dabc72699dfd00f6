package org.tumen.chart.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The 95% score interval of a proportion by E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927), 209–212. It stays within 0 and 100 and is
 * fit for small samples.
 *
 * @param lower per cent, one decimal
 * @param upper per cent, one decimal
 */
record Wilson(BigDecimal lower, BigDecimal upper) {

    /** The 97.5% point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The interval of a share found in a simple random sample.
     *
     * @param percent 0 to 100
     * @param n       persons asked, at least 1
     */
    static Wilson of(BigDecimal percent, int n) {
        double p = percent.doubleValue() / 100;
        double z2 = Z * Z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        return new Wilson(percent(centre - half), percent(centre + half));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(Math.clamp(share, 0, 1) * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
