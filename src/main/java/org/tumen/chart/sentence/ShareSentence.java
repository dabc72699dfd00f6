package org.tumen.chart.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;
import org.tumen.wording.Times;

/** Says what a chart of shares over time shows: the newest share, and when it was lowest and highest. */
public record ShareSentence(Labels labels) {

    /** So many shares have a lowest and a highest worth naming. */
    private static final int COURSE = 3;

    /** A share of fewer is said with the number that it is a share of. */
    private static final BigDecimal FEW = new BigDecimal(100);

    /**
     * The share of women among those whom the chart counts.
     *
     * @param shown   everything the chart shows
     * @param counted the shares that the counts give, for those that a source states without its counts
     */
    public String ofWomen(String key, List<Shown> shown, List<Shown> counted) {
        List<Shown> women = inOrder(shown.stream().filter(s -> s.figure().sex() == Sex.FEMALE
                && !(s.figure().timePeriod() instanceof Period.Range) && s.figure().countable())
                .map(s -> counted.stream().filter(c -> states(s, c)).findFirst().orElse(s)).toList());
        boolean several = shown.stream().anyMatch(s -> s.figure().timePeriod() instanceof Period.Range);
        if (women.isEmpty()) {
            return labels.texts().get(several ? "sentence.onlySeveralYears" : "sentence.nothing");
        }
        Shown last = women.getLast();
        String newest = labels.texts().get("figure." + key + ".women", new Times(labels).in(last.figure().timePeriod()),
                said(last), beside(counted(last), last));
        BigDecimal low = extreme(women, BigDecimal::min);
        BigDecimal high = extreme(women, BigDecimal::max);
        return women.size() < COURSE || low.compareTo(high) == 0 ? newest : newest + " " + labels.texts().get(
                several ? "sentence.share.extremes.single" : "sentence.share.extremes",
                at(low, women), number(low, women), at(high, women), number(high, women));
    }

    /** Whether a share that a source states is the one that the counts of its period give, as far as it is rounded. */
    private static boolean states(Shown stated, Shown counted) {
        BigDecimal share = counted.figure().value();
        BigDecimal said = stated.figure().value();
        return counted.figure().timePeriod().equals(stated.figure().timePeriod()) && said.compareTo(share.setScale(
                Math.max(0, said.stripTrailingZeros().scale()), RoundingMode.HALF_UP)) == 0;
    }

    /** A share that its source states, such as that of women among all who had arrived. */
    public String of(String key, List<Observation> figures) {
        List<Shown> shares = inOrder(figures.stream().map(Shown::stated).toList());
        Observation last = shares.getLast().figure();
        boolean stock = labels.catalogue().indicator(last.indicator()).stock();
        BigDecimal high = extreme(shares, BigDecimal::max);
        String more = last.value().compareTo(high) == 0 ? ""
                : labels.texts().get("sentence.share.highest", at(high, shares), number(high, shares));
        Times times = new Times(labels);
        return labels.texts().get("figure." + key + ".share", stock ? times.endOf(last.timePeriod())
                : times.in(last.timePeriod()), labels.quantity(last), beside("", shares.getLast()), more);
    }

    private static List<Shown> inOrder(List<Shown> shares) {
        return shares.stream().sorted(Comparator.comparing(s -> s.figure().timePeriod(), Period.ORDER)).toList();
    }

    private static BigDecimal extreme(List<Shown> shares, BinaryOperator<BigDecimal> taken) {
        return shares.stream().map(s -> s.figure().value()).reduce(taken).orElseThrow();
    }

    private static List<Shown> equal(BigDecimal value, List<Shown> shares) {
        return shares.stream().filter(s -> s.figure().value().compareTo(value) == 0).toList();
    }

    private String at(BigDecimal value, List<Shown> shares) {
        return new Times(labels).in(equal(value, shares).stream().map(s -> s.figure().timePeriod()).toList());
    }

    /** A share with what it is a share of where those are few: "36.5%, 23 of 63". */
    private String number(BigDecimal value, List<Shown> shares) {
        List<Shown> same = equal(value, shares);
        List<String> parts = new ArrayList<>(List.of(said(same.getFirst())));
        same.stream().filter(s -> s.origin() instanceof Shown.Origin.Share share
                && whole(share).compareTo(FEW) < 0).map(this::counted).forEach(parts::add);
        return String.join(labels.texts().get("list.comma"), parts);
    }

    /** A share as its source writes it; one computed here with the one decimal it was computed to. */
    private String said(Shown shown) {
        Observation figure = shown.figure();
        return shown.computed() ? labels.texts().get("value.percent", labels.texts().fixed(figure.value(), 1))
                : labels.quantity(figure);
    }

    /** What stands in parentheses after the newest share: the counts, and that they are provisional. */
    private String beside(String counted, Shown shown) {
        String provisional = shown.figure().is(ObsStatus.PROVISIONAL) ? labels.texts().get("status.provisional") : "";
        String said = List.of(counted, provisional).stream().filter(t -> !t.isEmpty())
                .collect(Collectors.joining(labels.texts().get("list.comma")));
        return said.isEmpty() ? "" : labels.texts().get("text.beside", said);
    }

    /** The counts that a share was computed from: "198 of 223"; empty for one that is stated. */
    private String counted(Shown shown) {
        return shown.origin() instanceof Shown.Origin.Share share
                ? labels.texts().get("sentence.share.counted", labels.number(share.counts().get(share.part()),
                        share.counts().get(share.part()).value()), labels.texts().number(whole(share), 0)) : "";
    }

    private static BigDecimal whole(Shown.Origin.Share share) {
        return share.counts().stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
