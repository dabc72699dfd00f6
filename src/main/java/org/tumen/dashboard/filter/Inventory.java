package org.tumen.dashboard.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.Event;

/**
 * What a page has, for its filters to choose from.
 *
 * @param figures    its figures, or one of each kind of them
 * @param events     the events and works that it lists
 * @param indicators what it draws
 * @param snapshots  indicators whose dates can be chosen
 * @param grouped    indicators whose categories fall into groups
 * @param ofCountry  whether it is the page of one country
 */
public record Inventory(List<Observation> figures, List<Event> events, List<String> indicators,
        List<String> snapshots, List<String> grouped, boolean ofCountry, Catalogue catalogue) {

    /** Dates of stocks, newest first. */
    List<Period> dates() {
        return figures.stream().filter(o -> snapshots.contains(o.indicator())).map(Observation::timePeriod).distinct()
                .sorted(Period.ORDER.reversed()).toList();
    }

    /** First codes of the categories that fall into groups. */
    List<String> groups() {
        return distinct(figures.stream().filter(o -> grouped.contains(o.indicator())), Observation::group,
                Comparator.comparingInt(c -> catalogue.rank("category", c)));
    }

    /** Codes of the countries that have a page of their own. */
    List<String> countries() {
        return catalogue.countries().stream().map(Country::refArea).toList();
    }

    /** Codes of who stated the figures or told of the events, the most authoritative first. */
    List<String> sources() {
        return distinct(Stream.concat(figures.stream().map(Observation::source), events.stream().map(Event::source)),
                Function.identity(), Comparator.comparing((String s) -> catalogue.source(s).kind())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Kinds of the events. */
    List<Event.Kind> kinds() {
        return distinct(events.stream(), Event::kind, Comparator.comparingInt(k -> catalogue.rank("event_kind",
                k.name().toLowerCase(Locale.ROOT))));
    }

    /** Codes of the countries and wider areas where the events happened; those of a country happened in one. */
    List<String> places() {
        return ofCountry ? List.of() : distinct(events.stream().filter(e -> e.refArea() != null),
                e -> catalogue.widest("ref_area", Objects.requireNonNull(e.refArea())),
                Comparator.comparingInt(a -> catalogue.rank("ref_area", a)));
    }

    /** How many people the events concern. */
    List<GroupSize> sizes() {
        return distinct(events.stream(), GroupSize::ofEvent, Comparator.naturalOrder());
    }

    /** Codes of how the events ended. */
    List<String> outcomes() {
        return distinct(events.stream().filter(e -> e.outcome() != null), e -> Objects.requireNonNull(e.outcome()),
                Comparator.comparingInt(o -> catalogue.rank("event_outcome", o)));
    }

    /** These, or none where there is only one: it would leave nothing out. */
    static <V> List<V> unlessOne(List<V> values) {
        return values.size() == 1 ? List.of() : values;
    }

    private static <T, C> List<C> distinct(Stream<T> all, Function<T, C> code, Comparator<C> order) {
        return all.map(code).distinct().sorted(order).toList();
    }
}
