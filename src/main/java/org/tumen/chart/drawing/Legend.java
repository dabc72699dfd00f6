package org.tumen.chart.drawing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.wording.Bounds;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** Says in words what the unusual marks of a chart mean. */
public final class Legend {

    private Legend() {
    }

    /** The sentences that these figures need; empty where every mark is an ordinary one. */
    public static String of(List<Shown> shown, boolean otherSources, Labels labels) {
        return Stream.of(
                        has(shown, ObsStatus.PROVISIONAL) ? "legend.provisional" : "",
                        has(shown, ObsStatus.ESTIMATED) || has(shown, ObsStatus.LOW_RELIABILITY)
                                ? "legend.estimated" : "",
                        shown.stream().anyMatch(Shown::computed)
                                ? "legend.computedShare" : "",
                        otherSources ? "legend.otherSources" : "")
                .filter(k -> !k.isEmpty()).map(labels.texts()::get).collect(Collectors.joining(" "));
    }

    /** The same for a chart that draws bounds as lines. */
    static String withBounds(List<Shown> shown, Labels labels) {
        Set<Bounds> beside = shown.stream().flatMap(s -> Stream.concat(s.bounds().stream(), span(s)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Bounds.class)));
        boolean computed = beside.remove(Bounds.COMPUTED);
        return Stream.of(of(shown, false, labels), computed ? labels.texts().get("legend.bounds.COMPUTED") : "",
                        beside.isEmpty() ? "" : labels.texts().get("legend.bounds." + (beside.size() > 1 ? "given"
                                : beside.iterator().next())))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A range that is all that is stated of a figure. */
    private static Stream<Bounds> span(Shown s) {
        Observation o = s.figure();
        return o.value() == null && o.lower() != null && o.upper() != null ? Stream.of(Bounds.RANGE) : Stream.of();
    }

    /** The same for a chart over time, which shades its totals of several years. */
    static String overTime(List<Shown> shown, boolean otherSources, Labels labels) {
        boolean several = shown.stream().anyMatch(s -> s.figure().timePeriod() instanceof Period.Range);
        String rest = of(shown, otherSources, labels);
        return several ? (labels.texts().get("legend.severalYears") + " " + rest).strip() : rest;
    }

    /** The same for a chart of years along this axis, which marks those of which nothing is known. */
    static String ofYears(List<Shown> shown, List<Shown> others, YearAxis axis, Labels labels) {
        boolean gaps = axis.hasGaps(Stream.concat(shown.stream(), others.stream()).toList());
        return Stream.of(of(shown, !others.isEmpty(), labels), gaps ? labels.texts().get("legend.missing") : "")
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }

    private static boolean has(List<Shown> shown, ObsStatus status) {
        return shown.stream().anyMatch(s -> s.figure().is(status));
    }
}
