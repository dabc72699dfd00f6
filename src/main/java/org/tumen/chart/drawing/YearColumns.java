package org.tumen.chart.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.Look;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Stacking;
import org.tumen.chart.sentence.LatestSentence;
import org.tumen.chart.sentence.ShareSentence;
import org.tumen.chart.sentence.TimeSentence;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.Unit;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Single years or dates of one indicator as columns, its categories beside each other. Years without a figure stay
 * empty places; several-year totals are left to another drawing.
 */
public final class YearColumns implements Drawing {

    /** What makes a series of its own. */
    private record Part(String category, Sex sex) {
        static Part of(Shown s) {
            return new Part(s.figure().category(), s.figure().sex());
        }

        /** The figures of this part. */
        List<Shown> of(List<Shown> shown) {
            return shown.stream().filter(s -> of(s).equals(this)).toList();
        }

        String key() {
            return category + "~" + sex.code();
        }

        Look look(int place) {
            return switch (sex) {
                case FEMALE -> Look.WOMEN;
                case MALE -> Look.MEN;
                case TOTAL -> Look.nth(place);
            };
        }

        String name(List<Shown> shown, Labels labels) {
            if (!category.equals(Observation.TOTAL)) {
                return labels.catalogue().categoryTitle(category, labels.texts().locale());
            }
            return sex == Sex.TOTAL ? labels.indicator(shown.getFirst().figure().indicator()) : labels.sex(sex);
        }
    }

    @Override
    public Picture draw(String key, Selection all) {
        Selection dated = all.only(o -> charts(o, all.choice()));
        boolean bySex = dated.figures().stream().anyMatch(o -> o.sex() != Sex.TOTAL);
        Selection single = all.choice().sex() != null ? dated.ofChosenSex()
                : dated.only(o -> bySex == (o.sex() != Sex.TOTAL));
        Labels labels = all.labels();
        List<Shown> shown = single.drawnOverTime().stream().map(Shown::stated).toList();
        List<Shown> others = all.choice().others()
                ? single.others(shown.stream().map(Shown::figure).toList()).stream().map(Shown::stated).toList()
                : List.of();
        List<Shown> apart = others.stream().filter(o -> shown.stream().noneMatch(s -> Part.of(s).equals(Part.of(o))
                && s.figure().timePeriod().equals(o.figure().timePeriod()) && s.sameNumber(o))).toList();
        List<Shown> everything = new ArrayList<>(shown);
        everything.addAll(others);
        everything.sort(Shown.ORDER);
        Whose whose = Whose.of(dated, everything);
        return new Picture(key, whose.title(labels.texts().get("figure." + key + ".title")),
                whose.sentence(sentence(key, shown, labels), shown),
                shown.isEmpty() ? "" : Legend.ofYears(shown, apart, YearAxis.of(shown), labels),
                shown.isEmpty() ? Optional.empty() : Optional.of(spec(shown, apart, labels)), everything)
                .marking(shown.isEmpty() ? EventMarks.NONE : EventMarks.on(YearAxis.of(shown).periods(), single));
    }

    @Override
    public boolean mayShow(Observation like, Choice choice) {
        return charts(like, choice);
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return YearAxis.has(figure);
    }

    private static List<Part> parts(List<Shown> shown, Labels labels) {
        return shown.stream().map(Part::of).distinct()
                .sorted(Comparator.comparingInt((Part p) -> labels.catalogue().rank("category", p.category()))
                        .thenComparing(Part::sex, Comparator.reverseOrder())).toList();
    }

    private static ChartSpec spec(List<Shown> shown, List<Shown> others, Labels labels) {
        YearAxis axis = YearAxis.of(shown);
        List<Part> parts = parts(shown, labels);
        List<Series> series = new ArrayList<>();
        for (Part part : parts) {
            series.add(new Series(part.key(), part.name(shown, labels), part.look(parts.indexOf(part)),
                    axis.marks(part.of(shown), labels)));
        }
        if (!others.isEmpty()) {
            series.add(new Series(ChartSpec.OTHERS, labels.texts().get("series.otherSources"), Look.OTHER_SOURCE,
                    axis.marks(others, labels)));
        }
        String unit = shown.getFirst().figure().unitMeasure();
        boolean percent = unit.equals(Unit.PERCENT);
        return new ChartSpec.Columns(axis.names(labels), 0, series,
                parts.size() > 1 && parts.stream().map(Part::category).distinct().count() == 1
                        ? Stacking.STACKED : Stacking.BESIDE,
                new Axis(labels.texts().get(percent ? "axis.percent" : "axis.persons"), percent ? "%" : "", null));
    }

    private static String sentence(String key, List<Shown> shown, Labels labels) {
        List<Observation> known = shown.stream().map(Shown::figure).filter(Observation::countable)
                .sorted(Comparator.comparing(Observation::timePeriod, Period.ORDER)).toList();
        boolean categories = shown.stream().map(s -> s.figure().category()).distinct().count() > 1;
        if (categories) {
            return new LatestSentence(labels).of(parts(shown, labels).stream().map(part -> new LatestSentence.Item(
                    part.name(shown, labels), part.of(shown).stream().map(Shown::figure).toList())).toList());
        } else if (known.isEmpty() || known.getLast().inPersons() && !stock(known.getLast(), labels)) {
            return new TimeSentence(labels).of(key, shown);
        }
        return known.getLast().inPersons() ? new TimeSentence(labels).ofStock(key, known)
                : new ShareSentence(labels).of(key, known);
    }

    private static boolean stock(Observation figure, Labels labels) {
        return labels.catalogue().indicator(figure.indicator()).stock();
    }
}
