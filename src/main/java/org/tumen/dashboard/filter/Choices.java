package org.tumen.dashboard.filter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.Event;

/**
 * What a topic's figures and events leave to choose from; anything else in an address is invalid.
 *
 * @param years       those of the figures; those of the events where there are no figures
 * @param ofAllPlaces the values of each filter on the page of all places
 * @param ofCountry   the values of each filter on the page of a country
 * @param events      whether there are events to choose among
 * @param pins        the releases to see them in
 */
public record Choices(Years years, Map<Filter<?>, List<?>> ofAllPlaces, Map<Filter<?>, List<?>> ofCountry,
        boolean events, ReleasesToPin pins) {

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

    /** The choices that these filters leave on the page of all places and on that of a country. */
    public static Choices of(Collection<Filter<?>> filters, Inventory allPlaces, Inventory country,
            ReleasesToPin pins) {
        Years years = Years.of(allPlaces.figures().isEmpty() ? allPlaces.events().stream().map(Event::timePeriod)
                : allPlaces.figures().stream().map(Observation::timePeriod));
        return new Choices(years, values(filters, allPlaces), values(filters, country), !allPlaces.events().isEmpty(),
                pins);
    }

    private static Map<Filter<?>, List<?>> values(Collection<Filter<?>> filters, Inventory in) {
        return filters.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), f -> switch (f) {
            case OneOf<?> one -> one.values(in);
            case Several<?> several -> several.values(in);
            case Flag flag -> List.of();
            case Words words -> List.of();
            case YearsBetween between -> List.of();
        }));
    }

    /** The values of a filter on any page of the topic. */
    public <T> List<T> of(OneOf<T> filter) {
        return anywhere(filter);
    }

    /** The values of a filter on any page of the topic. */
    public <V extends Comparable<? super V>> List<V> of(Several<V> filter) {
        return anywhere(filter);
    }

    /** Those of one page: a country's, or for null that of all places. */
    public Choices on(@Nullable String country) {
        Map<Filter<?>, List<?>> values = country == null ? ofAllPlaces : ofCountry;
        return new Choices(years, values, values, events, pins);
    }

    /** How many choices there are. */
    public int size() {
        return Stream.of(ofAllPlaces, ofCountry).flatMap(m -> m.values().stream()).mapToInt(List::size).sum();
    }

    @SuppressWarnings("unchecked") // Each filter has values of its own type: values() asked it for them.
    private <V> List<V> anywhere(Filter<?> filter) {
        return (List<V>) Stream.of(ofAllPlaces, ofCountry).flatMap(m -> m.getOrDefault(filter, List.of()).stream())
                .distinct().toList();
    }
}
