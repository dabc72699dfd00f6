package org.tumen.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Computes what per cent a number is of another. */
public final class Percent {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Percent() {
    }

    /** The share in per cent, rounded half up to so many decimals; the whole must not be zero. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
