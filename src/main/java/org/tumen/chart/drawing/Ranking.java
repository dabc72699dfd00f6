package org.tumen.chart.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.Look;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Stacking;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * How many in each place or category at one date, the largest first; women and men within each bar where both are
 * known. Earlier dates are in the table.
 */
public final class Ranking implements Drawing {

    private final String list;
    private final Function<Observation, String> dimension;

    private Ranking(String list, Function<Observation, String> dimension) {
        this.list = list;
        this.dimension = dimension;
    }

    /** By place. */
    public static Ranking ofPlaces() {
        return new Ranking("ref_area", Observation::refArea);
    }

    /** By category. */
    public static Ranking ofCategories() {
        return new Ranking("category", Observation::category);
    }

    @Override
    public Picture draw(String key, Selection given) {
        Selection all = given.ofChosenSex();
        Labels labels = all.labels();
        List<Observation> drawn = all.drawn();
        @Nullable Period date = date(all, drawn);
        List<Observation> then = drawn.stream().filter(o -> o.timePeriod().equals(date) && o.countable()).toList();
        List<Sex> sexes = sexes(all, then);
        List<Shown> shown = then.stream().filter(o -> sexes.contains(o.sex())).map(Shown::stated).toList();
        Map<String, BigDecimal> sums = shown.stream().collect(Collectors.groupingBy(s -> dimension.apply(s.figure()),
                Collectors.reducing(BigDecimal.ZERO, s -> s.figure().value(), BigDecimal::add)));
        List<String> groups = sums.entrySet().stream().sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                .reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
        List<Shown> figures = all.figures().stream().map(Shown::stated).sorted(Shown.ORDER.reversed()).toList();
        Whose whose = Whose.of(given, figures);
        return new Picture(key, whose.title(labels.texts().get("figure." + key + ".title")),
                whose.sentence(sentence(groups, sums, shown, labels), shown), Legend.of(shown, false, labels),
                groups.isEmpty() ? Optional.empty() : Optional.of(spec(shown, groups, sexes, labels)), figures);
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return figure.countable();
    }

    /** The date chosen, else the newest at which more than one place or category is known. */
    private @Nullable Period date(Selection all, List<Observation> drawn) {
        Map<Period, Long> known = drawn.stream().filter(Observation::countable).collect(Collectors.groupingBy(
                Observation::timePeriod, Collectors.mapping(dimension, Collectors.collectingAndThen(
                        Collectors.toSet(), s -> (long) s.size()))));
        @Nullable Period chosen = all.choice().snapshot();
        return chosen != null && known.containsKey(chosen) ? chosen : known.entrySet().stream()
                .filter(e -> e.getValue() > 1).map(Map.Entry::getKey).max(Period.ORDER)
                .orElseGet(() -> known.keySet().stream().max(Period.ORDER).orElse(null));
    }

    private static List<Sex> sexes(Selection all, List<Observation> then) {
        List<Sex> both = List.of(Sex.FEMALE, Sex.MALE);
        @Nullable Sex chosen = all.choice().sex();
        if (chosen != null && then.stream().anyMatch(o -> o.sex() == chosen)) {
            return List.of(chosen);
        }
        return chosen == null && then.stream().map(Observation::sex).distinct().toList().containsAll(both) ? both
                : List.of(Sex.TOTAL);
    }

    private ChartSpec spec(List<Shown> shown, List<String> groups, List<Sex> sexes, Labels labels) {
        boolean percent = shown.getFirst().figure().inPercent();
        List<Series> series = sexes.stream().map(sex -> new Series(sex.code(), sexes.size() == 1 && sex == Sex.TOTAL
                        ? labels.indicator(shown.getFirst().figure().indicator()) : labels.sex(sex), look(sex),
                shown.stream().filter(s -> s.figure().sex() == sex).map(s -> mark(s, groups, labels)).toList()))
                .toList();
        return new ChartSpec.Bars(groups.stream().map(g -> name(g, labels)).toList(), series,
                sexes.size() > 1 ? Stacking.STACKED : Stacking.BESIDE,
                new Axis(percent ? labels.texts().get("axis.percent")
                        : labels.unit(shown.getFirst().figure().unitMeasure()), percent ? "%" : "", null));
    }

    private Mark mark(Shown s, List<String> groups, Labels labels) {
        return Marks.of(s, groups.indexOf(dimension.apply(s.figure())), labels);
    }

    private static Look look(Sex sex) {
        return switch (sex) {
            case FEMALE -> Look.WOMEN;
            case MALE -> Look.MEN;
            case TOTAL -> Look.FIRST;
        };
    }

    private String name(String code, Labels labels) {
        return list.equals("category") ? labels.catalogue().categoryTitle(code, labels.texts().locale())
                : labels.catalogue().title(list, code, labels.texts().locale());
    }

    private String sentence(List<String> groups, Map<String, BigDecimal> sums, List<Shown> shown, Labels labels) {
        if (groups.isEmpty()) {
            return labels.texts().get("sentence.nothing");
        }
        Observation like = shown.getFirst().figure();
        BigDecimal highest = sums.get(groups.getFirst());
        if (highest.signum() == 0) {
            return labels.texts().get("sentence.zeros");
        }
        List<String> largest = groups.stream().filter(g -> sums.get(g).compareTo(highest) == 0)
                .map(g -> name(g, labels)).toList();
        String period = labels.period(like.timePeriod());
        String most = quantity(groups.getFirst(), highest, shown, labels);
        if (groups.size() == 1) {
            return labels.texts().get("sentence.ranking.only", period, largest.getFirst(), most);
        }
        boolean tied = largest.size() > 1;
        Optional<BigDecimal> base = base(shown);
        if (base.isEmpty()) {
            return labels.texts().get(tied ? "sentence.ranking.tied" : "sentence.ranking", period,
                    labels.list(largest), most, groups.size());
        }
        return labels.texts().get(tied ? "sentence.ranking.of.tied" : "sentence.ranking.of", period,
                labels.list(largest), labels.number(like, highest), groups.size(),
                labels.persons(labels.number(like, base.get())), labels.share(highest, base.get()));
    }

    /**
     * How many were counted in all, as the source says of counts of both sexes. Groups need not add up to it: of some
     * people nothing is known.
     */
    private static Optional<BigDecimal> base(List<Shown> shown) {
        List<Observation> figures = shown.stream().map(Shown::figure).toList();
        List<Integer> stated = figures.stream().map(Observation::sampleSize).filter(Objects::nonNull).distinct()
                .toList();
        boolean people = figures.stream().allMatch(o -> o.inPersons() && o.sampleSize() != null);
        return people && stated.size() == 1 && Sex.common(figures) == Sex.TOTAL
                ? Optional.of(BigDecimal.valueOf(stated.getFirst())) : Optional.empty();
    }

    /** As its source writes it where it is one figure; the sum of women and men where it is two. */
    private String quantity(String group, BigDecimal sum, List<Shown> shown, Labels labels) {
        List<Observation> figures = shown.stream().map(Shown::figure).filter(o -> dimension.apply(o).equals(group))
                .toList();
        Observation like = figures.getFirst();
        return figures.size() == 1 ? labels.quantity(like)
                : labels.measured(labels.number(like, sum), like.unitMeasure(), Sex.common(figures));
    }
}
