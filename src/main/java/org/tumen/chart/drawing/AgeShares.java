package org.tumen.chart.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.Look;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Stacking;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Shares of age groups, one series a snapshot and source: stated shares as they are, counts as computed shares. One
 * drawing takes one indicator, whose age groups are all of one division; groups of two divisions never mix.
 */
public final class AgeShares implements Drawing {

    /** Dates do not take the colours that stand for women and men. */
    private static final int AFTER_SEXES = 2;

    private record Snapshot(Period date, String source) {
        static Snapshot of(Observation o) {
            return new Snapshot(o.timePeriod(), o.source());
        }

        static Snapshot of(Shown s) {
            return of(s.figure());
        }
    }

    @Override
    public Picture draw(String key, Selection all) {
        Labels labels = all.labels();
        Sex sex = sex(all.choice());
        List<Observation> figures = all.only(o -> charts(o, all.choice())).drawn().stream()
                .filter(AgeShares::stated).toList();
        Map<Snapshot, List<Observation>> counts = figures.stream().filter(AgeShares::counted)
                .collect(Collectors.groupingBy(Snapshot::of));
        List<Shown> shown = figures.stream().map(o -> share(o, counts))
                .sorted(Comparator.comparing((Shown s) -> s.figure().timePeriod(), Period.ORDER)
                        .thenComparingInt(s -> labels.catalogue().rank("age", s.figure().age()))).toList();
        return new Picture(key, labels.texts().get("figure." + key + ".title", sex == Sex.TOTAL
                ? labels.texts().get("sex.both") : labels.sex(sex)),
                Whose.of(all, shown).sentence(sentence(key, shown, labels)),
                Legend.of(shown, false, labels),
                shown.isEmpty() ? Optional.empty() : Optional.of(spec(shown, labels)), shown);
    }

    /** A share as it is stated; a count only where a share can be made of it. */
    private static boolean stated(Observation o) {
        return o.inPercent() || o.value() == null || o.countable();
    }

    private static Shown share(Observation o, Map<Snapshot, List<Observation>> counts) {
        return counted(o) ? Shown.share(o, counts.get(Snapshot.of(o))) : Shown.stated(o);
    }

    private static boolean counted(Observation o) {
        return o.countable() && !o.inPercent();
    }

    @Override
    public boolean mayShow(Observation like, Choice choice) {
        return charts(like, choice);
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return figure.sex() == sex(choice) && !figure.age().equals(Observation.TOTAL);
    }

    private static Sex sex(Choice choice) {
        return choice.sex() == null ? Sex.TOTAL : choice.sex();
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
            series.add(new Series(snapshot.date().code() + "~" + snapshot.source(), name,
                    Look.nth(AFTER_SEXES + snapshots.indexOf(snapshot)), shown.stream()
                    .filter(s -> Snapshot.of(s).equals(snapshot))
                    .map(s -> Marks.of(s, ages.indexOf(s.figure().age()), labels)).toList()));
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
        return labels.texts().get("figure." + key + ".sentence", labels.list(snapshot.stream()
                        .filter(o -> o.value().compareTo(most.value()) == 0).map(o -> labels.age(o.age())).toList()),
                labels.quantity(most), labels.period(newest.date()),
                known.stream().map(Snapshot::of).distinct().count());
    }
}
