package org.tumen.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.ChartSpec.Axis;
import org.tumen.chart.ChartSpec.Look;
import org.tumen.chart.ChartSpec.Mark;
import org.tumen.chart.ChartSpec.Series;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;

/**
 * Findings of studies, one row each, grouped by what they measure: a mark with its interval, the comparison
 * population of the same study in the same row. Nothing ever joins two studies.
 */
public final class Findings implements Drawing {

    /** A row: what one source found in one category, for all populations it compares. */
    private record Row(String group, String category, String source, Period period, String age, String refArea) {
        static Row of(Shown s) {
            Observation o = s.figure();
            return new Row(o.group(), o.category(), o.source(), o.timePeriod(), o.age(), o.refArea());
        }

        /** Whether a figure for another population belongs in this row: the same study, the same question. */
        boolean compares(Row other) {
            return category.equals(other.category) && source.equals(other.source)
                    && (period.equals(other.period) || other.period instanceof Period.Undated);
        }
    }

    private final Predicate<Observation> taken;

    private Findings(Predicate<Observation> taken) {
        this.taken = taken;
    }

    /** Every figure given. */
    public static Findings all() {
        return new Findings(o -> true);
    }

    /** Only estimates and totals of several years: what no drawing of single years may take. */
    public static Findings estimatesAndTotals() {
        return new Findings(o -> o.is(ObsStatus.ESTIMATED) || o.timePeriod() instanceof Period.Range);
    }

    @Override
    public Picture draw(String key, Selection given) {
        Selection all = given.only(taken);
        Labels labels = all.labels();
        List<String> indicators = all.figures().stream().map(Observation::indicator).distinct()
                .sorted(Comparator.comparingInt(i -> labels.catalogue().indicator(i).sortOrder())).toList();
        List<Shown> shown = all.figures().stream().map(Findings::withInterval)
                .sorted(Comparator.comparingInt((Shown s) -> labels.catalogue().rank("category", s.figure().group()))
                        .thenComparing(s -> s.figure().category())
                        .thenComparingInt(s -> indicators.indexOf(s.figure().indicator()))
                        .thenComparing(s -> s.figure().timePeriod(), Period.ORDER.reversed()))
                .toList();
        return new Picture(key, labels.texts().get("figure." + key + ".title"), sentence(key, shown, labels),
                Legend.of(shown, false, labels),
                shown.isEmpty() ? Optional.empty() : Optional.of(spec(indicators, shown, labels)), shown);
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return taken.test(figure);
    }

    /** A share with a sample size and no stated interval gets one, marked as computed here. */
    private static Shown withInterval(Observation o) {
        boolean possible = o.unitMeasure().equals("PERCENT") && o.value() != null && o.lower() == null
                && o.upper() == null && o.sampleSize() != null;
        if (!possible) {
            return Shown.stated(o);
        }
        Wilson interval = Wilson.of(o.value(), o.sampleSize());
        return new Shown(new Observation(o.id(), o.indicator(), o.refArea(), o.sex(), o.age(), o.category(),
                o.timePeriod(), o.value(), interval.lower(), interval.upper(), o.unitMeasure(), o.obsStatus(),
                o.sampleSize(), o.source(), o.locator(), o.remark(), o.enteredIn(), o.withdrawnIn()),
                Shown.Origin.COMPUTED_INTERVAL);
    }

    private static ChartSpec spec(List<String> indicators, List<Shown> shown, Labels labels) {
        List<Row> rows = new ArrayList<>();
        for (Shown s : shown) {
            Row own = Row.of(s);
            boolean comparison = !s.figure().indicator().equals(indicators.getFirst());
            if (!rows.contains(own) && !(comparison && rows.stream().anyMatch(r -> r.compares(own)))) {
                rows.add(own);
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
            names.add(name(row, rows, labels));
        }
        List<Series> series = indicators.stream().map(i -> new Series(i, labels.indicator(i),
                Look.nth(indicators.indexOf(i)), shown.stream().filter(s -> s.figure().indicator().equals(i))
                        .map(s -> mark(s, place(places, s), labels)).toList())).toList();
        String unit = shown.getFirst().figure().unitMeasure();
        boolean percent = unit.equals("PERCENT");
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
        Observation o = s.figure();
        return new Mark(s.key(), at, o.value(), o.lower(), o.upper(), labels.caption(s),
                s.origin() instanceof Shown.Origin.ComputedInterval ? ChartSpec.Doubt.COMPUTED : labels.doubt(o));
    }

    private static String name(Row row, List<Row> rows, Labels labels) {
        String detail = Stream.of(row.category().equals(Observation.TOTAL) ? ""
                                : labels.catalogue().categoryDetail(row.category(), labels.texts().locale()),
                        ofOtherPlaces(row, rows) ? labels.catalogue().title("ref_area", row.refArea(),
                                labels.texts().locale()) : "")
                .filter(t -> !t.isEmpty()).map(t -> t + " — ").collect(Collectors.joining());
        String source = labels.shortSource(row.source());
        String when = labels.studyPeriod(row.period());
        return detail + (source.endsWith(" " + when) ? source : source + ", " + when);
    }

    /** Whether a row would be taken for one of the same people as others, who are of another place. */
    private static boolean ofOtherPlaces(Row row, List<Row> rows) {
        return rows.stream().anyMatch(r -> r.category().equals(row.category()) && !r.refArea().equals(row.refArea()))
                || rows.stream().filter(r -> r.refArea().equals(row.refArea())).count() * 2 < rows.size();
    }

    private static String sentence(String key, List<Shown> shown, Labels labels) {
        List<Observation> known = shown.stream().map(Shown::figure).filter(o -> o.value() != null).toList();
        if (known.isEmpty()) {
            return labels.texts().get("sentence.nothing");
        }
        Observation low = known.stream().min(Comparator.comparing(Observation::value)).orElseThrow();
        Observation high = known.stream().max(Comparator.comparing(Observation::value)).orElseThrow();
        return labels.texts().get("figure." + key + ".sentence", shown.size(),
                known.stream().map(Observation::source).distinct().count(), labels.quantity(low), about(low, labels),
                labels.quantity(high), about(high, labels));
    }

    private static String about(Observation figure, Labels labels) {
        return (figure.category().equals(Observation.TOTAL) ? labels.indicator(figure.indicator())
                : labels.catalogue().categoryTitle(figure.category(), labels.texts().locale()))
                + ", " + labels.shortSource(figure.source());
    }
}
