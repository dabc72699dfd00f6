package org.tumen.chart.drawing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** Says what a chart over time shows: first, last, highest; shares where there are sexes. */
record TimeSentence(Labels labels) {

    /** The sentence for these figures, or the one for none. */
    String of(String key, List<Shown> shown, Measure measure) {
        List<Observation> single = shown.stream().map(Shown::figure)
                .filter(o -> !(o.timePeriod() instanceof Period.Range) && o.countable()).toList();
        if (single.isEmpty()) {
            boolean several = shown.stream().anyMatch(s -> s.figure().timePeriod() instanceof Period.Range);
            return labels.texts().get(several ? "sentence.onlySeveralYears" : "sentence.nothing");
        }
        return switch (measure) {
            case PERSONS -> counts(key, single);
            case SHARE, WOMEN -> shares(single);
        };
    }

    private String counts(String key, List<Observation> figures) {
        SortedMap<Period, BigDecimal> sums = lastRun(figures.stream().collect(Collectors.groupingBy(
                Observation::timePeriod, () -> new TreeMap<>(Period.ORDER),
                Collectors.reducing(BigDecimal.ZERO, Observation::value, BigDecimal::add))));
        Period first = sums.firstKey();
        Period last = sums.lastKey();
        String did = labels.texts().get("figure." + key + ".did");
        if (sums.size() == 1) {
            return labels.texts().get("sentence.one", labels.period(last), number(sums.get(last)),
                    whom(figures, sums.get(last)), did);
        }
        BigDecimal sum = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return labels.texts().get("sentence.counts", labels.period(first), labels.period(last),
                number(sum), whom(figures, sum), number(sums.get(last)), did) + peak(sums);
    }

    /** When there were most; nothing where there never were any. */
    private String peak(SortedMap<Period, BigDecimal> sums) {
        BigDecimal most = sums.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        List<Period> when = sums.entrySet().stream().filter(e -> e.getValue().compareTo(most) == 0)
                .map(Map.Entry::getKey).toList();
        return most.signum() == 0 ? "" : " " + labels.texts().get(when.size() == 1 ? "sentence.peak"
                : "sentence.peak.tied", number(most), labels.periods(when));
    }

    /** A sum over a gap would pass off what is not known as nothing: only the last unbroken run is summed. */
    private static SortedMap<Period, BigDecimal> lastRun(TreeMap<Period, BigDecimal> sums) {
        Period start = sums.lastKey();
        for (Period each : sums.descendingKeySet()) {
            boolean follows = each.end().orElseThrow().plusDays(1).equals(start.start().orElseThrow());
            if (!follows && !each.equals(sums.lastKey())) {
                break;
            }
            start = each;
        }
        return sums.tailMap(start);
    }

    private String shares(List<Observation> figures) {
        List<Observation> women = figures.stream().filter(o -> o.sex() == Sex.FEMALE)
                .sorted(Comparator.comparing(Observation::timePeriod, Period.ORDER)).toList();
        if (women.isEmpty()) {
            return labels.texts().get("sentence.nothing");
        }
        Observation low = women.stream().min(Comparator.comparing(Observation::value)).orElseThrow();
        Observation high = women.stream().max(Comparator.comparing(Observation::value)).orElseThrow();
        Observation last = women.getLast();
        String newest = labels.texts().get("sentence.women", percent(last), labels.period(last.timePeriod()));
        return low.value().compareTo(high.value()) == 0 ? newest : newest + " " + labels.texts().get(
                "sentence.women.extremes", percent(low), when(low, women), percent(high), when(high, women));
    }

    private String when(Observation like, List<Observation> women) {
        return labels.periods(women.stream().filter(o -> o.value().compareTo(like.value()) == 0)
                .map(Observation::timePeriod).toList());
    }

    private String whom(List<Observation> figures, BigDecimal count) {
        String number = count.compareTo(BigDecimal.ONE) == 0 ? "one." : "";
        List<Sex> sexes = figures.stream().map(Observation::sex).distinct().toList();
        return labels.texts().get("sentence.whom." + number + (sexes.size() == 1 && sexes.getFirst() != Sex.TOTAL
                ? sexes.getFirst().name() : "ALL"));
    }

    private String percent(Observation figure) {
        return labels.texts().fixed(figure.value(), 1);
    }

    private String number(BigDecimal value) {
        return labels.texts().number(value, 0);
    }
}
