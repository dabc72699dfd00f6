package org.tumen.chart.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.wording.Labels;

/**
 * Says how much each of several things was at last. A date that all have in common is said once; a source is named
 * where there are several. No figure of low reliability is repeated.
 */
public record LatestSentence(Labels labels) {

    /** One thing and what is known of it: a place, a category, an indicator. */
    public record Item(String name, List<Observation> figures) {

        Optional<Observation> newest() {
            return figures.stream().filter(Item::usable)
                    .max(Comparator.comparing(Observation::timePeriod, Period.ORDER));
        }

        private static boolean usable(Observation o) {
            return !o.is(ObsStatus.LOW_RELIABILITY) && o.hasNumber();
        }
    }

    /** The newest figure of each item that has one. */
    public String of(List<Item> items) {
        List<Item> known = items.stream().filter(i -> i.newest().isPresent()).toList();
        if (known.isEmpty()) {
            boolean doubtful = items.stream().flatMap(i -> i.figures().stream())
                    .anyMatch(o -> o.value() != null);
            return labels.texts().get(doubtful ? "sentence.unreliable" : "sentence.nothing");
        }
        List<Observation> figures = known.stream().flatMap(i -> i.newest().stream()).toList();
        boolean sources = figures.stream().map(Observation::source).distinct().count() > 1;
        boolean oneDate = known.size() > 1
                && figures.stream().map(Observation::timePeriod).distinct().count() == 1;
        String said = known.stream().map(i -> said(i.name(), i.newest().orElseThrow(), !oneDate, sources))
                .collect(Collectors.joining(labels.texts().get("sentence.latest.separator")));
        return known.size() == 1 ? labels.texts().get("sentence.latest.one", said)
                : oneDate ? labels.texts().get("sentence.latest.at", said,
                        labels.period(figures.getFirst().timePeriod()))
                : labels.texts().get("sentence.latest", said);
    }

    private String said(String name, Observation figure, boolean date, boolean source) {
        String more = Stream.of(date ? labels.period(figure.timePeriod()) : "",
                        source ? labels.shortSource(figure.source()) : "",
                        figure.is(ObsStatus.PROVISIONAL) ? labels.texts().get("status.provisional") : "")
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(labels.texts().get("list.comma")));
        return labels.texts().get("sentence.latest.item", name, labels.quantity(figure),
                more.isEmpty() ? "" : labels.texts().get("text.beside", more));
    }
}
