package org.tumen.chart.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tumen.wording.Labels;

/** Computes what per cent a count is of another, to one decimal. */
public final class Percent {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Percent() {
    }

    /** The share in words, "58.4%"; the whole must not be zero. */
    public static String of(BigDecimal part, BigDecimal whole, Labels labels) {
        return labels.texts().get("value.percent", labels.texts().number(part.multiply(HUNDRED)
                .divide(whole, 1, RoundingMode.HALF_UP), 1));
    }
}
