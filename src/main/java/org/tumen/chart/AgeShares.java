package org.tumen.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tumen.chart.ChartSpec.Axis;
import org.tumen.chart.ChartSpec.Look;
import org.tumen.chart.ChartSpec.Mark;
import org.tumen.chart.ChartSpec.Series;
import org.tumen.chart.ChartSpec.Stacking;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/**
 * Shares of age groups, one series a snapshot and source: stated shares as they are, counts as computed shares. One
 * drawing takes one indicator, whose age groups are all of one division; groups of two divisions never mix.
 */
public final class AgeShares implements Drawing {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Dates do not take the colours that stand for women and men. */
    private static final int AFTER_SEXES = 2;

    private record Snapshot(Period date, String source) {
        static Snapshot of(Shown s) {
            return new Snapshot(s.figure().timePeriod(), s.figure().source());
        }
    }

    @Override
    public Picture draw(String key, Selection all) {
        Labels labels = all.labels();
        Sex sex = sex(all.choice());
        List<Observation> figures = all.only(o -> charts(o, all.choice())).drawn().stream()
                .filter(AgeShares::stated).toList();
        Map<Snapshot, BigDecimal> sums = figures.stream().filter(Observation::countable)
                .collect(Collectors.groupingBy(o -> Snapshot.of(Shown.stated(o)),
                        Collectors.reducing(BigDecimal.ZERO, Observation::value, BigDecimal::add)));
        List<Shown> shown = figures.stream().map(o -> share(o, sums))
                .sorted(Comparator.comparing((Shown s) -> s.figure().timePeriod(), Period.ORDER)
                        .thenComparingInt(s -> labels.catalogue().rank("age", s.figure().age()))).toList();
        return new Picture(key, labels.texts().get("figure." + key + ".title", sex == Sex.TOTAL
                ? labels.texts().get("sex.both") : labels.sex(sex)), sentence(key, shown, labels),
                Legend.of(shown, false, labels),
                shown.isEmpty() ? Optional.empty() : Optional.of(spec(shown, labels)), shown);
    }

    /** A share as it is stated; a count only where a share can be made of it. */
    private static boolean stated(Observation o) {
        return o.unitMeasure().equals("PERCENT") || o.value() == null || o.countable();
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return figure.sex() == sex(choice) && !figure.age().equals(Observation.TOTAL);
    }

    private static Sex sex(Choice choice) {
        return choice.sex() == null ? Sex.TOTAL : choice.sex();
    }

    private static Shown share(Observation o, Map<Snapshot, BigDecimal> sums) {
        if (o.unitMeasure().equals("PERCENT") || o.value() == null) {
            return Shown.stated(o);
        }
        BigDecimal sum = sums.get(Snapshot.of(Shown.stated(o)));
        return new Shown(new Observation(null, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(),
                o.timePeriod(), o.value().multiply(HUNDRED).divide(sum, 1, RoundingMode.HALF_UP), null, null,
                "PERCENT", o.obsStatus(), sum.intValue(), o.source(), o.locator(), o.remark(), o.enteredIn(), null),
                Shown.Origin.COMPUTED_VALUE);
    }

    private static ChartSpec spec(List<Shown> shown, Labels labels) {
        List<String> ages = shown.stream().map(s -> s.figure().age()).distinct()
                .sorted(Comparator.comparingInt(a -> labels.catalogue().rank("age", a))).toList();
        List<Snapshot> snapshots = shown.stream().map(Snapshot::of).distinct().toList();
        boolean sources = snapshots.stream().map(Snapshot::source).distinct().count() > 1;
        List<Series> series = new ArrayList<>();
        for (Snapshot snapshot : snapshots) {
            String name = labels.period(snapshot.date())
                    + (sources ? " (" + labels.shortSource(snapshot.source()) + ")" : "");
            series.add(new Series(snapshot.date().code() + "~" + snapshot.source(), name, Look.nth(AFTER_SEXES + snapshots.indexOf(snapshot)), shown.stream()
                    .filter(s -> Snapshot.of(s).equals(snapshot))
                    .map(s -> new Mark(s.key(), ages.indexOf(s.figure().age()), s.figure().value(), null, null,
                            labels.caption(s), labels.doubt(s.figure()))).toList()));
        }
        return new ChartSpec.Columns(ages.stream().map(labels::age).toList(), 0, series, Stacking.BESIDE,
                new Axis(labels.texts().get("axis.percent"), "%", null));
    }

    private static String sentence(String key, List<Shown> shown, Labels labels) {
        List<Shown> known = shown.stream().filter(s -> s.figure().value() != null).toList();
        if (known.isEmpty()) {
            return labels.texts().get("sentence.nothing");
        }
        Snapshot newest = Snapshot.of(known.getLast());
        List<Observation> snapshot = known.stream().filter(s -> Snapshot.of(s).equals(newest)).map(Shown::figure)
                .toList();
        Observation most = snapshot.stream().max(Comparator.comparing(Observation::value)).orElseThrow();
        return labels.texts().get("figure." + key + ".sentence", labels.age(most.age()),
                labels.number(most, most.value()), labels.period(newest.date()),
                known.stream().map(Snapshot::of).distinct().count());
    }
}
