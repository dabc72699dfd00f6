package org.tumen.dashboard.content;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.topic.Topic;

/**
 * One headline figure of the overview.
 *
 * @param value   the number with its unit
 * @param detail  its period and what it is compared with
 * @param course  the yearly values that lead to it; null for a year without one
 * @param marked  index of the value in the course that the headline speaks of
 * @param topic   the topic that shows more
 * @param measure the measure that shows it there
 */
public record Headline(String title, String value, String detail, String source, List<@Nullable BigDecimal> course,
        int marked, Topic topic, Measure measure) {

    /** The same headline under another title. */
    Headline titled(String other) {
        return new Headline(other, value, detail, source, course, marked, topic, measure);
    }

    /** The same headline, another value of its course marked. */
    Headline marking(int index) {
        return new Headline(title, value, detail, source, course, index, topic, measure);
    }

    /** The same headline, leading to another measure of its topic. */
    Headline measuring(Measure other) {
        return new Headline(title, value, detail, source, course, marked, topic, other);
    }
}
