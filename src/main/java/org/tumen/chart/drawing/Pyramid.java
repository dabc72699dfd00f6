package org.tumen.chart.drawing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** Age groups of one snapshot: men to the left, women to the right; plain columns where no sexes are published. */
public final class Pyramid implements Drawing {

    @Override
    public Picture draw(String key, Selection all) {
        Labels labels = all.labels();
        Optional<Period> date = date(all);
        List<Shown> shown = date.stream().flatMap(d -> figures(all, d).stream()).map(Shown::stated).toList();
        String title = date.map(d -> labels.texts().get("figure." + key + ".title", labels.period(d)))
                .orElseGet(() -> labels.texts().get("figure." + key + ".title.none"));
        Whose whose = Whose.of(all, shown);
        return new Picture(key, whose.title(title), whose.counts(sentence(shown, all)), Legend.of(shown, false, labels),
                shown.isEmpty() ? Optional.empty() : Optional.of(spec(shown, labels)), shown);
    }

    /** Any figure may be what makes a snapshot the newest. */
    @Override
    public boolean charts(Observation figure, Choice choice) {
        return true;
    }

    /** The chosen snapshot, else the newest that has sexes, else the newest. */
    private static Optional<Period> date(Selection all) {
        if (all.choice().snapshot() != null) {
            return Optional.of(all.choice().snapshot());
        }
        return all.figures().stream().filter(o -> o.sex() != Sex.TOTAL).map(Observation::timePeriod)
                .max(Period.ORDER)
                .or(() -> all.figures().stream().map(Observation::timePeriod).max(Period.ORDER));
    }

    private static List<Observation> figures(Selection all, Period date) {
        List<Observation> snapshot = all.only(o -> o.timePeriod().equals(date)
                && !o.age().equals(Observation.TOTAL)).drawn();
        boolean bySex = snapshot.stream().anyMatch(o -> o.sex() != Sex.TOTAL);
        Sex wanted = all.choice().sex();
        return snapshot.stream()
                .filter(o -> wanted != null ? o.sex() == wanted : bySex == (o.sex() != Sex.TOTAL))
                .sorted(Comparator.comparingInt((Observation o) -> all.labels().catalogue().rank("age", o.age()))
                        .thenComparing(Observation::sex)).toList();
    }

    private static ChartSpec spec(List<Shown> shown, Labels labels) {
        List<String> ages = shown.stream().map(s -> s.figure().age()).distinct().toList();
        List<String> groups = ages.stream().map(labels::age).toList();
        Axis axis = new Axis(labels.texts().get("axis.persons"), "", null);
        List<Sex> sexes = shown.stream().map(s -> s.figure().sex()).distinct().toList();
        if (sexes.size() == 2) {
            return new ChartSpec.Pyramid(groups, series(Sex.MALE, Look.MEN, shown, ages, labels),
                    series(Sex.FEMALE, Look.WOMEN, shown, ages, labels), axis);
        }
        Look look = switch (sexes.getFirst()) {
            case FEMALE -> Look.WOMEN;
            case MALE -> Look.MEN;
            case TOTAL -> Look.TOTAL;
        };
        return new ChartSpec.Columns(groups, 0, List.of(series(sexes.getFirst(), look, shown, ages, labels)),
                Stacking.BESIDE, axis);
    }

    private static Series series(Sex sex, Look look, List<Shown> shown, List<String> ages, Labels labels) {
        return new Series(sex.code(), labels.sex(sex), look, shown.stream().filter(s -> s.figure().sex() == sex)
                .map(s -> Marks.of(s, ages.indexOf(s.figure().age()), labels)).toList());
    }

    private static String sentence(List<Shown> shown, Selection given) {
        Labels labels = given.labels();
        List<Observation> known = shown.stream().map(Shown::figure).filter(Observation::countable).toList();
        if (known.isEmpty()) {
            return labels.texts().get("sentence.nothing");
        }
        Observation most = known.stream().max(Comparator.comparing(Observation::value)).orElseThrow();
        if (most.value().signum() == 0) {
            return labels.texts().get("sentence.zeros");
        }
        List<String> who = known.stream().filter(o -> o.value().compareTo(most.value()) == 0)
                .map(o -> labels.texts().get("sentence.group." + o.sex(), labels.age(o.age()))).toList();
        BigDecimal all = known.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String text = labels.texts().get(who.size() == 1 ? "sentence.largestGroup" : "sentence.largestGroup.tied",
                labels.list(who), labels.value(most),
                labels.persons(labels.texts().number(all, 0), Sex.common(known)),
                labels.share(most.value(), all));
        boolean noSexes = given.choice().sex() == null && known.stream().allMatch(o -> o.sex() == Sex.TOTAL);
        return noSexes ? text + " " + labels.texts().get("sentence.noSexes") : text;
    }
}
