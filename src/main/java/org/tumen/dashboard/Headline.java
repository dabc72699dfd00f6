package org.tumen.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One headline figure of the overview.
 *
 * @param value  the number with its unit
 * @param detail its period and what it is compared with
 * @param course the yearly values that lead to it; null for a year without one
 * @param link   address of the topic that shows more
 */
record Headline(String title, String value, String detail, String source, List<@Nullable BigDecimal> course,
        String link) {
}
