package org.tumen.dashboard.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dashboard.view.GroupSize;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.release.Release;

/**
 * What a topic's figures and events leave to choose from; anything else in an address is invalid.
 *
 * @param years     those of the figures; those of the events where there are no figures
 * @param snapshots dates of stocks, newest first
 * @param countries codes of those that have a page of their own
 * @param sources   who stated the figures or told of the events
 * @param kinds     kinds of the events listed
 * @param places    countries and wider areas where they happened
 * @param sizes     how many people they concern
 * @param outcomes  codes of how they ended
 * @param pins      the releases to see them in
 */
public record Choices(Years years, List<Period> snapshots, List<String> indicators, List<String> groups,
        List<String> countries, List<String> sources, List<Event.Kind> kinds, List<String> places,
        List<GroupSize> sizes, List<String> outcomes, ReleasesToPin pins) {

    /** From the first to the last. */
    public record Years(int first, int last) {

        /** Those of some periods, of which several years count from their first; any year at all for no period. */
        static Years of(Stream<Period> periods) {
            TreeSet<Integer> years = periods.filter(p -> p.end().isPresent())
                    .flatMap(p -> Stream.of(p.start().or(p::end), p.end())).map(d -> d.orElseThrow().getYear())
                    .collect(Collectors.toCollection(TreeSet::new));
            return years.isEmpty() ? new Years(1990, 2030) : new Years(years.first(), years.last());
        }

        /** This year, or the nearest of these. */
        public int nearest(int year) {
            return Math.clamp(year, first, last);
        }

        public boolean has(int year) {
            return year == nearest(year);
        }
    }

    /** The choices that these figures leave, or one of each kind of them; the releases given newest first. */
    public static Choices of(Topic topic, List<Observation> figures, Catalogue catalogue, List<Release> releases) {
        List<String> countries = topic.has(FilterKind.COUNTRY)
                ? catalogue.countries().stream().map(Country::refArea).toList() : List.of();
        List<Event> events = Stream.concat(topic.events(catalogue, null).stream(), countries.stream()
                .flatMap(c -> topic.events(catalogue, c).stream())).distinct().toList();
        Years years = Years.of(figures.isEmpty() ? events.stream().map(Event::timePeriod)
                : figures.stream().map(Observation::timePeriod));
        List<Period> snapshots = figures.stream().filter(o -> topic.snapshots().contains(o.indicator()))
                .map(Observation::timePeriod).distinct().sorted(Period.ORDER.reversed()).toList();
        List<String> groups = distinct(figures.stream().filter(o -> topic.grouped().contains(o.indicator())),
                Observation::group, Comparator.comparingInt(c -> catalogue.rank("category", c)));
        return new Choices(years, snapshots,
                topic.indicators(), groups, countries,
                distinct(Stream.concat(figures.stream().map(Observation::source), events.stream().map(Event::source)),
                        Function.identity(), Comparator.comparing((String s) -> catalogue.source(s).kind())
                                .thenComparing(Comparator.naturalOrder())),
                distinct(events.stream(), Event::kind, Comparator.comparingInt(k -> catalogue.rank("event_kind",
                        k.name().toLowerCase(Locale.ROOT)))),
                distinct(events.stream().filter(e -> e.refArea() != null),
                        e -> catalogue.widest("ref_area", Objects.requireNonNull(e.refArea())),
                        Comparator.comparingInt(a -> catalogue.rank("ref_area", a))),
                distinct(events.stream(), GroupSize::ofEvent, Comparator.naturalOrder()),
                distinct(events.stream().filter(e -> e.outcome() != null), e -> Objects.requireNonNull(e.outcome()),
                        Comparator.comparingInt(o -> catalogue.rank("event_outcome", o))),
                new ReleasesToPin(releases));
    }

    /** How many choices there are. */
    public int size() {
        return Stream.of(snapshots, indicators, groups, countries, sources, kinds, places, sizes, outcomes)
                .mapToInt(List::size).sum();
    }

    /** Whether there is anything to choose of this kind. */
    public boolean leaves(FilterKind kind) {
        return switch (kind) {
            case KIND -> kinds.size() > 1;
            case PLACE -> places.size() > 1;
            case SIZE -> sizes.size() > 1;
            case OUTCOME -> !outcomes.isEmpty();
            case TEXT -> !kinds.isEmpty();
            default -> true;
        };
    }

    private static <T, C> List<C> distinct(Stream<T> all, Function<T, C> code, Comparator<C> order) {
        return all.map(code).distinct().sorted(order).toList();
    }
}
