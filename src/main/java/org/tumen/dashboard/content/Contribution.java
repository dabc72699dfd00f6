package org.tumen.dashboard.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.SourceChoice;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.SourceCount;
import org.tumen.statistics.Unit;

/**
 * What a source gave to a topic.
 *
 * @param figures how many figures of the release it states
 * @param events  how many events and works it tells of
 * @param cuts    how a page that tells them apart shows the figures
 */
public record Contribution(Topic topic, long figures, long events, Set<Cut> cuts) {

    /** One of the ways in which a chart over time shows only some of its figures. */
    record Cut(Measure measure, Frequency frequency) implements Comparable<Cut> {

        private static final Comparator<Cut> ORDER = Comparator.comparing(Cut::measure).thenComparing(Cut::frequency);

        /** The one that shows these figures. */
        static Cut of(SourceCount given) {
            return new Cut(given.unitMeasure().equals(Unit.PERCENT) ? Measure.WOMEN : Measure.PERSONS,
                    Arrays.stream(Frequency.values()).filter(f -> f.code().equals(given.frequency())).findFirst()
                            .orElseThrow());
        }

        @Override
        public int compareTo(Cut other) {
            return ORDER.compare(this, other);
        }
    }

    static Contribution of(Topic topic, SourceCount given) {
        return new Contribution(topic, given.figures(), 0, topic.has(Filters.MEASURE) ? Set.of(Cut.of(given))
                : Set.of());
    }

    static Contribution ofEvent(Topic topic) {
        return new Contribution(topic, 0, 1, Set.of());
    }

    /** Both together. */
    Contribution and(Contribution more) {
        return new Contribution(topic, figures + more.figures, events + more.events,
                Stream.concat(cuts.stream(), more.cuts.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** The page where they are, with those of this source alone as far as it can be filtered so. */
    public ViewAddress address(String source, ViewState like) {
        ViewState cut = cuts.stream().min(Comparator.naturalOrder()).map(c -> ViewState.DEFAULT
                .with(Filters.MEASURE, c.measure()).with(Filters.FREQUENCY, c.frequency())).orElse(ViewState.DEFAULT);
        ViewState there = cut.withRelease(like.release());
        return ViewAddress.of(topic.path(), topic.has(Filters.SOURCE)
                ? there.with(Filters.SOURCE, new SourceChoice.Only(source)) : there);
    }
}
