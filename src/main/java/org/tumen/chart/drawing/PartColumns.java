package org.tumen.chart.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.Look;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Stacking;
import org.tumen.chart.sentence.LatestSentence;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Unit;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Single years of several things of one kind, a series each: indicators, places or categories. Only so many as colours
 * can tell apart are drawn, those that are largest at last; all of them are in the table. Where amounts hold for
 * several years, as laws fix them, periods stand on the axis as they are stated.
 */
public final class PartColumns implements Drawing {

    private static final int MOST_PARTS = 5;

    /** What makes a series of its own. */
    private record Part(String indicator, String refArea, String category) {
        static Part of(Shown s) {
            return new Part(s.figure().indicator(), s.figure().refArea(), s.figure().category());
        }

        String key() {
            return indicator + "~" + refArea + "~" + category;
        }

        /** What tells it from the others, and of which place it is where nobody would know; nothing else. */
        String name(List<Part> parts, Choice choice, Labels labels) {
            String name = Stream.of(
                            parts.stream().map(Part::indicator).distinct().count() > 1
                                    ? labels.indicator(indicator) : "",
                            !choice.here(refArea) || parts.stream().map(Part::refArea).distinct().count() > 1
                                    ? labels.area(refArea) : "",
                            category.equals(Observation.TOTAL) ? ""
                                    : labels.catalogue().categoryTitle(category, labels.texts().locale()))
                    .filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
            return name.isEmpty() ? labels.indicator(indicator) : name;
        }
    }

    private final boolean asStated;

    private PartColumns(boolean asStated) {
        this.asStated = asStated;
    }

    /** Columns beside each other, for what does not add up. */
    public static PartColumns beside() {
        return new PartColumns(false);
    }

    /** Columns beside each other, over the periods for which each amount held. */
    public static PartColumns ofPeriodsAsStated() {
        return new PartColumns(true);
    }

    @Override
    public Picture draw(String key, Selection given) {
        Selection all = given.ofChosenSex();
        Labels labels = all.labels();
        Selection dated = all.only(o -> charts(o, all.choice()));
        String unit = dated.figures().stream().collect(Collectors.groupingBy(Observation::unitMeasure,
                        Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
        List<Shown> shown = dated.ofOneSex().only(o -> o.unitMeasure().equals(unit)).drawn().stream()
                .map(Shown::stated).toList();
        List<Shown> figures = Stream.concat(shown.stream(), all.figures().stream()
                        .filter(o -> shown.stream().noneMatch(s -> s.figure().equals(o))).map(Shown::stated))
                .sorted(Shown.ORDER).toList();
        List<Part> parts = parts(shown, labels);
        Whose whose = Whose.of(given, figures);
        return new Picture(key, whose.title(title(key, parts, all.choice(), labels)),
                whose.sentence(sentence(shown, parts, all.choice(), labels), shown),
                legend(shown, parts, labels), shown.isEmpty() ? Optional.empty()
                        : Optional.of(spec(shown, parts, unit, all)), figures).marking(shown.isEmpty()
                ? EventMarks.NONE : EventMarks.on(axis(drawn(shown, parts)).periods(), dated));
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return asStated ? !(figure.timePeriod() instanceof Period.Undated) : YearAxis.has(figure);
    }

    /** Ended by the place that all of it is of, where nobody would know. */
    private static String title(String key, List<Part> parts, Choice choice, Labels labels) {
        String title = labels.texts().get("figure." + key + ".title");
        List<String> places = parts.stream().map(Part::refArea).distinct().toList();
        return places.size() == 1 && !choice.here(places.getFirst())
                ? labels.texts().get("text.of", title, labels.area(places.getFirst())) : title;
    }

    /** Those drawn: the largest by their newest value. */
    private static List<Part> parts(List<Shown> shown, Labels labels) {
        return shown.stream().collect(Collectors.groupingBy(Part::of)).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Part, List<Shown>> e) -> newest(e.getValue())
                        .map(Observation::value).orElse(BigDecimal.ZERO)).reversed())
                .limit(MOST_PARTS).map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt((Part p) -> labels.catalogue().indicator(p.indicator()).sortOrder())
                        .thenComparingInt(p -> labels.catalogue().rank("ref_area", p.refArea()))
                        .thenComparingInt(p -> labels.catalogue().rank("category", p.category()))).toList();
    }

    private static Optional<Observation> newest(List<Shown> shown) {
        return shown.stream().map(Shown::figure).filter(o -> o.value() != null)
                .max(Comparator.comparing(Observation::timePeriod, Period.ORDER));
    }

    private static List<Shown> drawn(List<Shown> shown, List<Part> parts) {
        return shown.stream().filter(s -> parts.contains(Part.of(s))).toList();
    }

    private YearAxis axis(List<Shown> drawn) {
        return asStated ? YearAxis.asStated(drawn) : YearAxis.of(drawn);
    }

    private ChartSpec spec(List<Shown> shown, List<Part> parts, String unit, Selection all) {
        Labels labels = all.labels();
        List<Shown> drawn = drawn(shown, parts);
        YearAxis axis = axis(drawn);
        List<Series> series = new ArrayList<>();
        for (Part part : parts) {
            series.add(new Series(part.key(), part.name(parts, all.choice(), labels), Look.nth(parts.indexOf(part)),
                    axis.marks(drawn.stream().filter(s -> Part.of(s).equals(part)).toList(), labels)));
        }
        boolean percent = unit.equals(Unit.PERCENT);
        return new ChartSpec.Columns(axis.names(labels), 0, series, Stacking.BESIDE,
                new Axis(percent ? labels.texts().get("axis.percent") : labels.unit(unit), percent ? "%" : "", null));
    }

    /** What each part was at last; of amounts that a law fixes, only those of the newest law. */
    private String sentence(List<Shown> shown, List<Part> parts, Choice choice, Labels labels) {
        List<Shown> last = shown.stream().map(s -> s.figure().timePeriod()).max(Period.ORDER).map(newest ->
                shown.stream().filter(s -> !asStated || s.figure().timePeriod().equals(newest)).toList())
                .orElse(List.of());
        return new LatestSentence(labels).of(parts.stream().map(part -> new LatestSentence.Item(
                part.name(parts, choice, labels), last.stream().filter(s -> Part.of(s).equals(part))
                        .map(Shown::figure).toList())).toList());
    }

    private String legend(List<Shown> shown, List<Part> parts, Labels labels) {
        if (shown.isEmpty()) {
            return "";
        }
        List<Shown> drawn = drawn(shown, parts);
        long left = shown.stream().map(Part::of).distinct().count() - parts.size();
        return Stream.of(Legend.ofYears(drawn, List.of(), axis(drawn), labels), left > 0 ? labels.texts().get("legend.more", left) : "")
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }
}
