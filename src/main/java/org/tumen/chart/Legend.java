package org.tumen.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Period;

/** Says in words what the unusual marks of a chart mean. */
final class Legend {

    private Legend() {
    }

    /** The sentences that these figures need; empty where every mark is an ordinary one. */
    static String of(List<Shown> shown, boolean otherSources, Labels labels) {
        return Stream.of(
                        has(shown, ObsStatus.PROVISIONAL) ? "legend.provisional" : "",
                        has(shown, ObsStatus.ESTIMATED) || has(shown, ObsStatus.LOW_RELIABILITY)
                                ? "legend.estimated" : "",
                        shown.stream().anyMatch(Shown::computed)
                                ? "legend.computedShare" : "",
                        shown.stream().anyMatch(s -> s.origin() instanceof Shown.Origin.ComputedInterval)
                                ? "legend.computedInterval" : "",
                        otherSources ? "legend.otherSources" : "")
                .filter(k -> !k.isEmpty()).map(labels.texts()::get).collect(Collectors.joining(" "));
    }

    /** The same for a chart over time, which shades its totals of several years. */
    static String overTime(List<Shown> shown, boolean otherSources, Labels labels) {
        boolean several = shown.stream().anyMatch(s -> s.figure().timePeriod() instanceof Period.Range);
        String rest = of(shown, otherSources, labels);
        return several ? (labels.texts().get("legend.severalYears") + " " + rest).strip() : rest;
    }

    private static boolean has(List<Shown> shown, ObsStatus status) {
        return shown.stream().anyMatch(s -> s.figure().is(status));
    }
}
