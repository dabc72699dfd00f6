package org.tumen.chart.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.chart.drawing.Choice;
import org.tumen.chart.drawing.Drawing;
import org.tumen.chart.drawing.Legend;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.drawing.Selection;
import org.tumen.chart.drawing.Whose;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.Crowd;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Spot;
import org.tumen.chart.plot.EqualEarth;
import org.tumen.chart.plot.MapChart;
import org.tumen.chart.plot.MapFrame;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Country;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Countries on a map, each with the one number that says most of it. The numbers are of different kinds, so each kind
 * has its colour, and nothing adds them up.
 */
public final class PlaceMap implements Drawing {

    /** What a map can show. */
    public static final List<String> INDICATORS = Arrays.stream(PlaceCount.values())
            .flatMap(c -> c.indicators().stream()).toList();

    private final MapFrame frame;

    private PlaceMap(MapFrame frame) {
        this.frame = frame;
    }

    /** The countries of this part of the world. */
    public static PlaceMap of(MapFrame frame) {
        return new PlaceMap(frame);
    }

    @Override
    public Picture draw(String key, Selection given) {
        Selection all = given.only(o -> o.sex() == Sex.TOTAL);
        Labels labels = all.labels();
        List<PlaceNumber> numbers = labels.catalogue().countries().stream().filter(c -> frame.shows(at(c, frame)))
                .map(c -> PlaceNumber.of(c, all)).toList();
        List<Shown> figures = numbers.stream().flatMap(n -> n.figures().stream()).map(Shown::stated)
                .sorted(Comparator.comparingInt((Shown s) -> labels.catalogue().rank("ref_area", s.figure().refArea()))
                        .thenComparing(Shown.ORDER)).toList();
        List<PlaceNumber> known = numbers.stream().filter(n -> n.drawn().isPresent())
                .sorted(Comparator.comparing(PlaceNumber::size).reversed()).toList();
        if (known.isEmpty()) {
            return new Picture(key, labels.texts().get("figure." + key + ".title"),
                    labels.texts().get("sentence.nothing"), "", Optional.empty(), figures);
        }
        Whose whose = Whose.of(given, figures);
        int smallest = smallest(numbers);
        List<Spot> spots = numbers.stream().map(n -> spot(n, labels)).toList();
        return new Picture(key, whose.title(labels.texts().get("figure." + key + ".title")),
                whose.counts(sentence(known, labels)),
                legend(numbers, figures, smallest, labels), Optional.of(new ChartSpec.Places(frame, spots,
                        series(numbers, labels), smallest, crowd(numbers, spots, labels))), figures);
    }

    @Override
    public boolean mayShow(Observation like, Choice choice) {
        return charts(like, choice);
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return figure.sex() == Sex.TOTAL;
    }

    private Spot spot(PlaceNumber number, Labels labels) {
        String name = labels.area(number.country().refArea());
        return new Spot(number.country().refArea(), name, at(number.country(), frame),
                Stream.concat(Stream.of(name), number.drawn().map(o -> labels.texts().get("map.label",
                        number.value(labels), year(o.timePeriod(), labels))).stream()).toList());
    }

    /** Where a country's symbol stands on this map. */
    private static EqualEarth.Point at(Country country, MapFrame frame) {
        return frame.at(country.longitude().doubleValue(), country.latitude().doubleValue());
    }

    /** In the middle of its places. */
    private Optional<Crowd> crowd(List<PlaceNumber> numbers, List<Spot> spots, Labels labels) {
        return frame.closer().map(closer -> {
            Set<Integer> within = IntStream.range(0, spots.size())
                    .filter(i -> closer.shows(at(numbers.get(i).country(),
                    closer))).boxed().collect(Collectors.toSet());
            List<Spot> places = within.stream().sorted().map(spots::get).toList();
            String name = labels.texts().get("map.crowd." + closer.key());
            String count = labels.texts().get("map.crowd.countries", places.size());
            return new Crowd(closer.key(), new EqualEarth.Point(middle(places, EqualEarth.Point::x),
                    middle(places, EqualEarth.Point::y)), within, List.of(name, count),
                    List.of(name + " · " + count, places.stream().map(Spot::name).collect(Collectors.joining(", ")),
                            labels.texts().get("map.crowd.where")));
        });
    }

    private static double middle(List<Spot> places, ToDoubleFunction<EqualEarth.Point> side) {
        DoubleSummaryStatistics ends = places.stream().map(Spot::at).mapToDouble(side).summaryStatistics();
        return (ends.getMin() + ends.getMax()) / 2;
    }

    private static String year(Period period, Labels labels) {
        return period.end().map(d -> String.valueOf(d.getYear())).orElseGet(() -> labels.period(period));
    }

    private static List<Series> series(List<PlaceNumber> numbers, Labels labels) {
        List<Series> series = new ArrayList<>();
        for (PlaceCount count : PlaceCount.values()) {
            List<Mark> marks = IntStream.range(0, numbers.size()).filter(i -> numbers.get(i).count() == count)
                    .mapToObj(i -> numbers.get(i).mark(i, labels)).toList();
            if (!marks.isEmpty()) {
                series.add(new Series(count.key(), labels.texts().get("map.count." + count.key()), count.look(),
                        marks));
            }
        }
        return series;
    }

    /** The smallest symbol whose size can still be seen, in persons: one first digit, as a reader remembers it. */
    private static int smallest(List<PlaceNumber> numbers) {
        double share = Math.pow(MapChart.SMALLEST_SYMBOL, 2);
        double least = numbers.stream().map(PlaceNumber::reach).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE)
                .doubleValue() * share;
        double digit = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
        return (int) (Math.ceil(least / digit) * digit);
    }

    /** How many countries there are of each kind of number. Kinds differ, so no number is called the largest. */
    private static String sentence(List<PlaceNumber> known, Labels labels) {
        String kinds = Arrays.stream(PlaceCount.values()).flatMap(count -> {
            long countries = known.stream().filter(n -> n.count() == count).count();
            return countries == 0 ? Stream.of() : Stream.of(labels.texts().get("map.kind",
                    labels.texts().get("map.count." + count.key()), countries));
        }).collect(Collectors.joining(labels.texts().get("sentence.latest.separator")));
        return labels.texts().get("map.sentence", known.size(), kinds);
    }

    private String legend(List<PlaceNumber> numbers, List<Shown> figures, int smallest, Labels labels) {
        boolean rings = numbers.stream().anyMatch(n -> n.high() != null);
        boolean unknown = numbers.stream().anyMatch(n -> n.drawn().isEmpty());
        boolean small = numbers.stream().anyMatch(n -> n.size().intValue() < smallest);
        return Stream.of(labels.texts().get("map.legend.area"),
                        frame == MapFrame.EUROPE ? null : labels.texts().get("map.legend.home"),
                        small ? labels.texts().get("map.legend.small", smallest) : null,
                        rings ? labels.texts().get("map.legend.rings") : null,
                        unknown ? labels.texts().get("map.legend.unknown") : null,
                        frame.closer().map(closer -> labels.texts().get("map.legend.crowd")).orElse(null),
                        Legend.of(figures, false, labels))
                .filter(Objects::nonNull).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }
}
