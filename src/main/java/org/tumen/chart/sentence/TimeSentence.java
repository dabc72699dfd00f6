package org.tumen.chart.sentence;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;
import org.tumen.wording.Times;

/** Says what a chart of counts over time shows: how many in all, when most, and how many at last. */
public record TimeSentence(Labels labels) {

    /** A figure that stands so many days before the next is no part of the same series. */
    private static final int FAR = 3 * 366;

    /** What is known of one period: a figure, or women and men together. */
    private record Count(Period period, List<Observation> figures) {

        BigDecimal number() {
            return figures.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        boolean provisional() {
            return figures.stream().anyMatch(o -> o.is(ObsStatus.PROVISIONAL));
        }

        Set<String> sources() {
            return figures.stream().map(Observation::source).collect(Collectors.toSet());
        }

        /** Days that lie between this period and the next. */
        long daysBefore(Count next) {
            return ChronoUnit.DAYS.between(period.end().orElseThrow(), next.period.start().orElseThrow()) - 1;
        }

        /** The bare number, as its source qualifies it where it is one figure. */
        String bare(Labels labels) {
            return figures.size() == 1 ? labels.value(figures.getFirst()) : labels.texts().number(number(), 0);
        }

        /** The number with those it counts. */
        String people(Labels labels) {
            return figures.size() == 1 ? labels.quantity(figures.getFirst())
                    : labels.persons(bare(labels), Sex.common(figures));
        }
    }

    /** The sentence for these figures, or the one for none. */
    public String of(String key, List<Shown> shown) {
        List<Observation> single = shown.stream().map(Shown::figure)
                .filter(o -> !(o.timePeriod() instanceof Period.Range) && o.countable()).toList();
        if (single.isEmpty()) {
            boolean several = shown.stream().anyMatch(s -> s.figure().timePeriod() instanceof Period.Range);
            boolean doubtful = shown.stream().anyMatch(s -> s.figure().value() != null);
            return labels.texts().get(several ? "sentence.onlySeveralYears"
                    : doubtful ? "sentence.unreliable" : "sentence.nothing");
        }
        return counts(key, single);
    }

    /** How many there are at last, of people who are counted at dates; earlier dates count the same people. */
    public String ofStock(String key, List<Observation> known) {
        List<Observation> inOrder = known.stream().sorted(Comparator.comparing(Observation::timePeriod, Period.ORDER))
                .toList();
        Period date = inOrder.getLast().timePeriod();
        Count last = new Count(date, known.stream().filter(o -> o.timePeriod().equals(date)).toList());
        return labels.texts().get("figure." + key + ".stock", times().endOf(date), last.people(labels),
                last.provisional() ? labels.texts().get("sentence.provisional") : "");
    }

    private String counts(String key, List<Observation> figures) {
        SortedMap<Period, List<Observation>> byPeriod = figures.stream().collect(Collectors.groupingBy(
                Observation::timePeriod, () -> new TreeMap<>(Period.ORDER), Collectors.toList()));
        List<Count> counts = lastStretch(byPeriod.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue()))
                .toList());
        BigDecimal sum = counts.stream().map(Count::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        Sex sex = Sex.common(figures);
        if (sum.signum() == 0) {
            return labels.texts().get("figure." + key + ".none", labels.texts().get("sentence.whom." + sex),
                    when(counts));
        }
        Count last = counts.getLast();
        String did = labels.texts().get("figure." + key + ".did");
        if (counts.size() == 1) {
            return labels.texts().get("sentence.one", last.people(labels), did, times().in(last.period()),
                    last.provisional() ? labels.texts().get("sentence.provisional") : "");
        }
        return labels.texts().get("sentence.counts", labels.persons(labels.texts().number(sum, 0), sex), did,
                when(counts), peak(counts), last(counts));
    }

    /**
     * The counts since the last gap, a long one of years or any one of parts of years, and since another source took
     * over: two sources make no series.
     */
    private static List<Count> lastStretch(List<Count> counts) {
        int first = counts.size() - 1;
        int gap = counts.get(first).period() instanceof Period.Year ? FAR : 1;
        while (first > 0 && counts.get(first - 1).daysBefore(counts.get(first)) < gap
                && counts.get(first - 1).sources().equals(counts.get(first).sources())) {
            first--;
        }
        return counts.subList(first, counts.size());
    }

    /** The years that are summed; a sum over a gap would pass off what is not known as nothing, so it says so. */
    private String when(List<Count> counts) {
        Period first = counts.getFirst().period();
        Period last = counts.getLast().period();
        boolean unbroken = true;
        for (int i = 1; i < counts.size(); i++) {
            unbroken &= counts.get(i - 1).daysBefore(counts.get(i)) == 0;
        }
        return unbroken ? times().between(first, last) : times().among(first, last, counts.size());
    }

    /** When there were most, all such periods; nothing where all had the same. */
    private String peak(List<Count> counts) {
        List<Count> most = most(counts);
        if (most.size() == counts.size()) {
            return labels.texts().get("sentence.counts.same", most.getFirst().bare(labels),
                    most.getFirst().people(labels));
        }
        String number = most.getFirst().bare(labels);
        String people = most.getFirst().people(labels);
        String length = lengthOf(counts.getFirst().period());
        return labels.texts().get(most.size() == 1 ? "sentence.counts.peak" : "sentence.counts.tied",
                times().in(most.stream().map(Count::period).toList()), number, people, length);
    }

    private static List<Count> most(List<Count> counts) {
        BigDecimal most = counts.stream().map(Count::number).max(Comparator.naturalOrder()).orElseThrow();
        return counts.stream().filter(c -> c.number().compareTo(most) == 0).toList();
    }

    /** How many at last, where the peak has not said that. */
    private String last(List<Count> counts) {
        Count last = counts.getLast();
        if (most(counts).contains(last)) {
            return last.provisional() ? labels.texts().get("sentence.counts.peak.provisional",
                    labels.period(last.period())) : "";
        }
        return labels.texts().get(last.provisional() ? "sentence.counts.last.provisional" : "sentence.counts.last",
                last.bare(labels), last.people(labels), times().in(last.period()));
    }

    private String lengthOf(Period period) {
        return labels.texts().get("time.length." + switch (period) {
            case Period.Year y -> "year";
            case Period.Half h -> "half";
            case Period.Quarter q -> "quarter";
            default -> "date";
        });
    }

    private Times times() {
        return new Times(labels);
    }
}
