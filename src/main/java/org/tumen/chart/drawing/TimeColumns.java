package org.tumen.chart.drawing;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.Look;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Stacking;
import org.tumen.chart.sentence.ShareSentence;
import org.tumen.chart.sentence.TimeSentence;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Counts over time by sex: stacked persons, shares of women and men, or the share of women as a line. Totals of
 * several years stand apart on the left and are never drawn as years.
 */
public final class TimeColumns implements Drawing {

    private static final Comparator<Period> SEVERAL_YEARS_FIRST = Comparator
            .comparing((Period p) -> !(p instanceof Period.Range)).thenComparing(Period.ORDER);

    @Override
    public Picture draw(String key, Selection all) {
        Selection ofFrequency = all.only(o -> charts(o, all.choice()));
        Selection chosen = ofFrequency.only(Observation::inPersons);
        List<Sex> sexes = sexes(chosen);
        List<Shown> shown = switch (measure(chosen, sexes)) {
            case PERSONS -> persons(withoutOverlap(chosen.drawn()), sexes).stream().map(Shown::stated).toList();
            case SHARE -> shares(withoutOverlap(chosen.drawn()), List.of(Sex.FEMALE, Sex.MALE));
            case WOMEN -> women(ofFrequency, shares(withoutOverlap(chosen.drawn()), List.of(Sex.FEMALE)));
        };
        List<Shown> others = all.choice().others() ? switch (measure(chosen, sexes)) {
            case PERSONS -> others(chosen, shown);
            case SHARE -> List.of();
            case WOMEN -> otherShares(ofFrequency, shown);
        } : List.of();
        List<Shown> apart = others.stream().filter(o -> apart(o, shown, sexes)).toList();
        List<Period> periods = Stream.concat(shown.stream(), apart.stream()).map(s -> s.figure().timePeriod())
                .collect(toCollection(() -> new TreeSet<>(SEVERAL_YEARS_FIRST))).stream().toList();
        Labels labels = all.labels();
        Optional<ChartSpec> chart = periods.isEmpty() ? Optional.empty()
                : Optional.of(spec(key, measure(chosen, sexes), periods, shown, apart, labels));
        return new Picture(key, title(key, chosen, sexes, labels),
                sentence(key, shown, chosen, sexes), legend(shown, apart, labels), chart,
                Stream.concat(shown.stream(), others.stream()).sorted(Shown.ORDER).toList())
                .marking(EventMarks.on(periods, all));
    }

    @Override
    public boolean mayShow(Observation like, Choice choice) {
        return charts(like, choice);
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return figure.age().equals(Observation.TOTAL) && choice.frequency().shows(figure.timePeriod());
    }

    /** Women and men where both are known, else the total: a half-year may be published without sexes. */
    private static List<Sex> sexes(Selection chosen) {
        if (chosen.choice().sex() != null) {
            return List.of(chosen.choice().sex());
        }
        boolean bySex = chosen.figures().stream().anyMatch(o -> o.sex() != Sex.TOTAL);
        return bySex ? List.of(Sex.FEMALE, Sex.MALE) : List.of(Sex.TOTAL);
    }

    /** The figures of these sexes. Both together include totals, for times at which nothing is known by sex. */
    private static List<Observation> persons(List<Observation> figures, List<Sex> sexes) {
        return figures.stream().filter(o -> sexes.contains(o.sex()) || sexes.size() > 1 && figures.stream()
                .noneMatch(f -> f.sex() != Sex.TOTAL && overlap(f.timePeriod(), o.timePeriod()))).toList();
    }

    private static boolean overlap(Period one, Period other) {
        return !begin(one).isAfter(other.end().orElse(LocalDate.MAX))
                && !begin(other).isAfter(one.end().orElse(LocalDate.MAX));
    }

    private static LocalDate begin(Period period) {
        return period.start().orElse(LocalDate.MIN);
    }

    /** Counts without sexes leave nothing but persons to show; where there are no counts, shares may be printed. */
    private static Measure measure(Selection chosen, List<Sex> sexes) {
        boolean noSexes = sexes.equals(List.of(Sex.TOTAL)) && chosen.choice().sex() == null
                && !chosen.figures().isEmpty();
        return noSexes ? Measure.PERSONS : chosen.choice().measure();
    }

    /** Where every year of a several-year total is known for itself, the years are drawn; else the total alone. */
    private static List<Observation> withoutOverlap(List<Observation> figures) {
        return figures.stream().filter(f -> figures.stream().noneMatch(other -> hides(other, f, figures))).toList();
    }

    private static boolean hides(Observation other, Observation figure, List<Observation> all) {
        return switch (figure.timePeriod()) {
            case Period.Range r -> Years.covered(r, figure, all) || other.timePeriod() instanceof Period.Range wider
                    && sameSeries(other, figure) && Years.within(r, wider);
            case Period.Year y -> other.timePeriod() instanceof Period.Range r && sameSeries(other, figure)
                    && Years.within(y, r) && !Years.covered(r, other, all);
            default -> false;
        };
    }

    private static boolean sameSeries(Observation a, Observation b) {
        return a.sex() == b.sex() && a.indicator().equals(b.indicator());
    }

    private static List<Shown> others(Selection chosen, List<Shown> shown) {
        List<Observation> drawn = shown.stream().map(Shown::figure).toList();
        List<Sex> sexes = sexes(chosen);
        return chosen.others(drawn).stream()
                .filter(o -> sexes.contains(o.sex()) || o.sex() == Sex.TOTAL && chosen.choice().sex() == null)
                .map(Shown::stated).toList();
    }

    /**
     * Whether another source says another number than is drawn. Women and men beside each other are compared by their
     * sum, since a mark beside them would be read as one of everybody.
     */
    private static boolean apart(Shown other, List<Shown> shown, List<Sex> sexes) {
        Observation o = other.figure();
        List<Observation> drawn = shown.stream().map(Shown::figure)
                .filter(s -> s.timePeriod().equals(o.timePeriod())).toList();
        if (sexes.size() > 1 && o.inPersons() && o.sex() != Sex.TOTAL
                || drawn.stream().anyMatch(s -> s.source().equals(o.source()))) {
            return false;
        }
        List<Observation> same = drawn.stream().filter(s -> o.sex() == Sex.TOTAL || s.sex() == o.sex()).toList();
        return same.isEmpty() || o.value() == null || !same.stream().allMatch(s -> s.value() != null)
                || same.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(o.value()) != 0;
    }

    /** The share as the most authoritative source printed it; computed from counts where none did. */
    private static List<Shown> women(Selection chosen, List<Shown> computed) {
        List<Observation> printed = withoutOverlap(chosen.only(Observation::inPercent).drawnOverTime());
        return Stream.concat(printed.stream().map(Shown::stated), computed.stream().filter(c -> printed.stream()
                        .noneMatch(p -> p.timePeriod().equals(c.figure().timePeriod()))))
                .sorted(Shown.ORDER).toList();
    }

    /** Shares that less authoritative sources print. */
    private static List<Shown> otherShares(Selection chosen, List<Shown> shown) {
        return chosen.only(Observation::inPercent)
                .others(shown.stream().map(Shown::figure).toList()).stream().map(Shown::stated).toList();
    }

    /** Per cent of the sum of women and men, where one source gives both for the same period. */
    private static List<Shown> shares(List<Observation> figures, List<Sex> sexes) {
        List<Shown> result = new ArrayList<>();
        for (Observation women : figures) {
            if (women.sex() != Sex.FEMALE || !women.countable()) {
                continue;
            }
            figures.stream().filter(m -> m.sex() == Sex.MALE && m.timePeriod().equals(women.timePeriod())
                    && m.source().equals(women.source()) && m.countable()).forEach(men -> {
                        for (Sex sex : sexes) {
                            result.add(Shown.share(sex == Sex.FEMALE ? women : men, List.of(women, men)));
                        }
                    });
        }
        return result;
    }

    private static ChartSpec spec(String key, Measure measure, List<Period> periods, List<Shown> shown,
            List<Shown> others, Labels labels) {
        List<String> groups = periods.stream().map(labels::axisPeriod).toList();
        int several = (int) periods.stream().filter(p -> p instanceof Period.Range).count();
        List<Series> series = new ArrayList<>();
        Stream.of(Sex.MALE, Sex.FEMALE, Sex.TOTAL).forEach(sex -> {
            List<Mark> marks = marks(shown.stream().filter(s -> s.figure().sex() == sex).toList(), periods, labels);
            if (!marks.isEmpty()) {
                series.add(new Series(sex.code(), labels.sex(sex), look(sex), marks));
            }
        });
        if (!others.isEmpty()) {
            series.add(new Series(ChartSpec.OTHERS, labels.texts().get("series.otherSources"), Look.OTHER_SOURCE,
                    marks(others, periods, labels)));
        }
        return switch (measure) {
            case WOMEN -> new ChartSpec.Lines(groups, several, series,
                    new Axis(labels.texts().get("axis.women"), "%", 100));
            case SHARE -> new ChartSpec.Columns(groups, several, series, Stacking.STACKED,
                    new Axis(labels.texts().get("axis.percent"), "%", 100));
            case PERSONS -> new ChartSpec.Columns(groups, several, series, Stacking.STACKED,
                    new Axis(labels.texts().get("axis.persons"), "", null));
        };
    }

    private static List<Mark> marks(List<Shown> figures, List<Period> periods, Labels labels) {
        return figures.stream().map(s -> Marks.withBounds(s, periods.indexOf(s.figure().timePeriod()),
                labels)).toList();
    }

    private static Look look(Sex sex) {
        return switch (sex) {
            case FEMALE -> Look.WOMEN;
            case MALE -> Look.MEN;
            case TOTAL -> Look.TOTAL;
        };
    }

    private static String title(String key, Selection chosen, List<Sex> sexes, Labels labels) {
        String frequency = labels.texts().get("frequency." + chosen.choice().frequency().code());
        return switch (measure(chosen, sexes)) {
            case PERSONS -> labels.texts().get("figure." + key + ".title", frequency, sexes.size() == 2
                    ? labels.texts().get("sex.both") : labels.sex(sexes.getFirst()));
            case SHARE -> labels.texts().get("figure." + key + ".title.share", frequency);
            case WOMEN -> labels.texts().get("figure." + key + ".title.women", frequency);
        };
    }

    /** Says too where another measure is shown than was asked for. */
    private static String sentence(String key, List<Shown> shown, Selection chosen, List<Sex> sexes) {
        Labels labels = chosen.labels();
        String said = measure(chosen, sexes) == Measure.PERSONS ? new TimeSentence(labels).of(key, shown)
                : new ShareSentence(labels).ofWomen(key, shown,
                        shares(withoutOverlap(chosen.drawn()), List.of(Sex.FEMALE)));
        return measure(chosen, sexes) == chosen.choice().measure() ? said
                : said + " " + labels.texts().get("sentence.noShares");
    }

    private static String legend(List<Shown> shown, List<Shown> others, Labels labels) {
        return Legend.overTime(shown, !others.isEmpty(), labels);
    }
}
