package org.tumen.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.statistics.Catalogue;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Release;

/**
 * What a topic's figures leave to choose from; anything else in an address is invalid.
 *
 * @param firstYear earliest year any figure speaks of
 * @param lastYear  latest year any figure speaks of
 * @param snapshots dates of stocks, newest first
 * @param pins      the releases to see them in
 */
record Offer(int firstYear, int lastYear, List<Period> snapshots, List<String> indicators, List<String> groups,
        List<String> sources, Pins pins) {

    /** The choices that these figures leave, the releases given newest first. */
    static Offer of(Topic topic, List<Observation> figures, Catalogue catalogue, List<Release> releases) {
        TreeSet<Integer> years = figures.stream().map(Observation::timePeriod)
                .flatMap(p -> p.end().stream()).map(LocalDate::getYear)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Period> snapshots = figures.stream().filter(o -> o.indicator().equals(topic.snapshots()))
                .map(Observation::timePeriod).distinct().sorted(Period.ORDER.reversed()).toList();
        List<String> groups = distinct(figures.stream().filter(o -> topic.grouped().contains(o.indicator())).toList(),
                Observation::group, Comparator.comparingInt(c -> catalogue.rank("category", c)));
        return new Offer(years.isEmpty() ? 1990 : years.first(), years.isEmpty() ? 2030 : years.last(), snapshots,
                topic.indicators(), groups,
                distinct(figures, Observation::source, Comparator.comparing((String s) -> catalogue.source(s).kind())
                        .thenComparing(Comparator.naturalOrder())),
                new Pins(releases));
    }

    private static List<String> distinct(List<Observation> figures, Function<Observation, String> code,
            Comparator<String> order) {
        return figures.stream().map(code).distinct().sorted(order).toList();
    }
}
