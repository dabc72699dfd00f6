package org.tumen.chart.drawing;

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
import org.tumen.statistics.Observation;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * One indicator over the years, each country in a row of its own with its own scale: side by side they can be compared
 * without one line hiding another, and without a sum of what nobody has summed. Countries beyond those with the highest
 * values are in the table.
 */
public final class PlaceLines implements Drawing {

    private static final int MOST_PLACES = 10;
    private static final int NAMED = 3;

    /** A country: its figures in order of time, and the highest of them. */
    private record Course(String area, List<Shown> figures, Observation peak) {

        static Stream<Course> of(String area, List<Shown> figures) {
            return figures.stream().map(Shown::figure).filter(Observation::countable)
                    .max(Comparator.comparing(Observation::value)).filter(o -> o.value().signum() > 0)
                    .map(o -> new Course(area, figures, o)).stream();
        }

        String said(Labels labels) {
            return labels.texts().get("sentence.peaks.item", labels.area(area), labels.quantity(peak),
                    labels.periods(figures.stream().map(Shown::figure).filter(o -> o.countable()
                            && o.value().compareTo(peak.value()) == 0).map(Observation::timePeriod).toList()));
        }
    }

    @Override
    public Picture draw(String key, Selection given) {
        Selection all = given.ofChosenSex();
        Labels labels = all.labels();
        Selection dated = all.only(o -> charts(o, all.choice()));
        Map<String, List<Shown>> byArea = dated.ofOneSex().only(o -> labels.catalogue().country(o.refArea())
                        .isPresent()).drawn().stream().map(Shown::stated)
                .collect(Collectors.groupingBy(s -> s.figure().refArea()));
        List<Course> courses = byArea.entrySet().stream().flatMap(e -> Course.of(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((Course c) -> c.peak().value()).reversed().thenComparing(Course::area))
                .toList();
        List<Course> drawn = courses.stream().limit(MOST_PLACES).toList();
        List<Shown> figures = all.figures().stream().map(Shown::stated).sorted(Shown.ORDER).toList();
        Whose whose = Whose.of(given, figures);
        String title = whose.title(labels.texts().get("figure." + key + ".title"));
        if (drawn.isEmpty()) {
            return new Picture(key, title,
                    labels.texts().get("sentence.nothing"), "", Optional.empty(), figures);
        }
        YearAxis axis = YearAxis.of(drawn.stream().flatMap(c -> c.figures().stream()).toList());
        String highest = drawn.stream().limit(NAMED).map(c -> c.said(labels)).collect(Collectors.joining(
                labels.texts().get("sentence.latest.separator")));
        return new Picture(key, title,
                whose.sentence(labels.texts().get("sentence.peaks", highest)), legend(courses, labels),
                Optional.of(spec(drawn, axis, labels)), figures).marking(EventMarks.on(axis.periods(), dated));
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return YearAxis.has(figure);
    }

    private static ChartSpec spec(List<Course> drawn, YearAxis axis, Labels labels) {
        List<Series> series = drawn.stream().map(c -> new Series(c.peak().indicator() + "~" + c.area() + "~"
                + Observation.TOTAL, labels.area(c.area()), Look.FIRST, axis.marks(c.figures(), labels))).toList();
        return new ChartSpec.Rows(axis.names(labels), series, drawn.stream().map(c -> labels.texts().get("row.most",
                labels.area(c.area()), labels.value(c.peak()), labels.axisPeriod(c.peak().timePeriod()))).toList(),
                new Axis(labels.unit(drawn.getFirst().peak().unitMeasure()), "", null));
    }

    private static String legend(List<Course> courses, Labels labels) {
        int left = courses.size() - MOST_PLACES;
        return Stream.of(labels.texts().get("legend.rows"), left > 0 ? labels.texts().get("legend.more", left) : "")
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }
}
