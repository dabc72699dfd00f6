package org.tumen.chart.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.Look;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.BoundKind;
import org.tumen.statistics.Computation;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.Unit;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Findings of studies, one row each, grouped by what they measure: a mark with its interval, the comparison
 * population of the same study in the same row. Nothing ever joins two studies.
 */
public final class StudyFindings implements Drawing {

    /** A row: what one source found in one category, for all populations it compares. */
    private record Row(String group, String category, String source, Period period, Sex sex, String age,
            String refArea) {
        static Row of(Shown s) {
            Observation o = s.figure();
            return new Row(o.group(), o.category(), o.source(), o.timePeriod(), o.sex(), o.age(), o.refArea());
        }

        /** Whether a figure for another population belongs in this row: the same study, the same question. */
        boolean compares(Row other) {
            return category.equals(other.category) && source.equals(other.source) && sex == other.sex
                    && (period.equals(other.period) || other.period instanceof Period.Undated);
        }
    }

    private final Predicate<Observation> taken;
    private final Set<String> comparisons;

    private StudyFindings(Predicate<Observation> taken, Set<String> comparisons) {
        this.taken = taken;
        this.comparisons = comparisons;
    }

    /** Every figure given. */
    public static StudyFindings all() {
        return new StudyFindings(o -> true, Set.of());
    }

    /**
     * Every figure given; those of this indicator are of other people, who stand beside for comparison and are counted
     * apart.
     */
    public static StudyFindings comparedWith(String indicator) {
        return new StudyFindings(o -> true, Set.of(indicator));
    }

    /** Only estimates and totals of several years: what no drawing of single years may take. */
    public static StudyFindings estimatesAndTotals() {
        return new StudyFindings(o -> o.is(ObsStatus.ESTIMATED) || o.timePeriod() instanceof Period.Range, Set.of());
    }

    @Override
    public Picture draw(String key, Selection given) {
        Selection offered = given.only(taken);
        Selection all = offered.ofChosenSex();
        Labels labels = all.labels();
        List<String> indicators = all.figures().stream().map(Observation::indicator).distinct()
                .sorted(Comparator.comparingInt(i -> labels.catalogue().indicator(i).sortOrder())).toList();
        List<Shown> shown = all.figures().stream().map(o -> withInterval(o, labels.catalogue()))
                .sorted(Comparator.comparingInt((Shown s) -> labels.catalogue().rank("category", s.figure().group()))
                        .thenComparing(s -> s.figure().category())
                        .thenComparingInt(s -> indicators.indexOf(s.figure().indicator()))
                        .thenComparing(s -> s.figure().timePeriod(), Period.ORDER.reversed()))
                .toList();
        Whose whose = Whose.of(offered, shown);
        return new Picture(key, whose.title(labels.texts().get("figure." + key + ".title")),
                whose.sentence(new FindingsSentence(key, all).of(shown, this::comparison), shown),
                Legend.withBounds(shown, labels),
                shown.isEmpty() ? Optional.empty() : Optional.of(spec(key, indicators, shown, all)), shown);
    }

    @Override
    public boolean mayShow(Observation like, Choice choice) {
        return charts(like, choice);
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return taken.test(figure);
    }

    /**
     * A share that was counted in a simple random sample of persons gets an interval, marked as computed here, where
     * its source states none. Of other samples the formula says nothing true; and what somebody estimates, or what is
     * of low reliability, was not counted in a sample.
     */
    private static Shown withInterval(Observation o, Catalogue catalogue) {
        boolean possible = o.inPercent() && o.countable() && o.lower() == null
                && o.upper() == null && o.sampleSize() != null && !o.is(ObsStatus.ESTIMATED)
                && catalogue.source(o.source()).design() == Source.Design.PROBABILITY;
        if (!possible) {
            return Shown.stated(o);
        }
        Wilson interval = Wilson.of(o.value(), o.sampleSize());
        return new Shown(new Observation(o.id(), o.indicator(), o.refArea(), o.sex(), o.age(), o.category(),
                o.timePeriod(), o.value(), interval.lower(), interval.upper(), o.unitMeasure(), o.obsStatus(),
                o.sampleSize(), o.source(), o.locator(), o.remark(),
                new Attributes(o.attributes().qualifier(), BoundKind.CI95, Computation.INTERVAL), o.enteredIn(),
                o.withdrawnIn()),
                Shown.Origin.COMPUTED_INTERVAL);
    }

    private boolean comparison(Shown shown) {
        return comparisons.contains(shown.figure().indicator());
    }

    private ChartSpec spec(String key, List<String> indicators, List<Shown> shown, Selection all) {
        Labels labels = all.labels();
        List<Row> rows = new ArrayList<>();
        Set<Row> onlyCompared = new HashSet<>();
        for (Shown s : shown) {
            Row own = Row.of(s);
            if (!rows.contains(own) && !(comparison(s) && rows.stream().anyMatch(r -> r.compares(own)))) {
                rows.add(own);
                if (comparison(s)) {
                    onlyCompared.add(own);
                }
            }
        }
        List<String> names = new ArrayList<>();
        List<Integer> headings = new ArrayList<>();
        Map<Row, Integer> places = new LinkedHashMap<>();
        boolean grouped = rows.stream().map(Row::group).distinct().count() > 1
                && rows.stream().anyMatch(r -> r.category().contains("."));
        for (Row row : rows) {
            boolean first = places.keySet().stream().noneMatch(r -> r.group().equals(row.group()));
            if (grouped && first) {
                headings.add(names.size());
                names.add(labels.catalogue().title("category", row.group(), labels.texts().locale()));
            }
            places.put(row, names.size());
            names.add((onlyCompared.contains(row) ? labels.texts().get("figure." + key + ".comparison") + " — " : "")
                    + name(row, rows, all));
        }
        List<Series> series = indicators.stream().map(i -> new Series(i, labels.indicator(i),
                Look.nth(indicators.indexOf(i)), shown.stream().filter(s -> s.figure().indicator().equals(i))
                        .map(s -> mark(s, place(places, s), labels)).toList())).toList();
        String unit = shown.getFirst().figure().unitMeasure();
        boolean percent = unit.equals(Unit.PERCENT);
        return new ChartSpec.Dots(names, headings, series,
                new Axis(percent ? labels.texts().get("axis.percent") : labels.unit(unit), percent ? "%" : "",
                        percent ? 100 : null));
    }

    private static int place(Map<Row, Integer> places, Shown s) {
        Row own = Row.of(s);
        return Optional.ofNullable(places.get(own)).orElseGet(() -> places.entrySet().stream()
                .filter(e -> e.getKey().compares(own)).map(Map.Entry::getValue).findFirst().orElseThrow());
    }

    private static Mark mark(Shown s, int at, Labels labels) {
        return Marks.withBounds(s, at, labels);
    }

    private static String name(Row row, List<Row> rows, Selection all) {
        Labels labels = all.labels();
        String detail = Stream.of(row.category().equals(Observation.TOTAL) ? ""
                                : labels.catalogue().categoryDetail(row.category(), labels.texts().locale()),
                        row.sex() == Sex.TOTAL || rows.stream().map(Row::sex).distinct().count() == 1 ? ""
                                : labels.sex(row.sex()),
                        ofOtherPlaces(row, rows, all.choice()) ? labels.area(row.refArea()) : "")
                .filter(t -> !t.isEmpty()).map(t -> t + " — ").collect(Collectors.joining());
        String source = labels.shortSource(row.source());
        String when = labels.studyPeriod(row.period());
        return detail + (source.endsWith(" " + when) ? source : source + ", " + when);
    }

    /** Whether a row would be taken for one of the people of the page, or of others, who are of another place. */
    private static boolean ofOtherPlaces(Row row, List<Row> rows, Choice choice) {
        return choice.country() != null ? !choice.here(row.refArea()) : rows.stream()
                .anyMatch(r -> r.category().equals(row.category()) && !r.refArea().equals(row.refArea()))
                || rows.stream().filter(r -> r.refArea().equals(row.refArea())).count() * 2 < rows.size();
    }
}
