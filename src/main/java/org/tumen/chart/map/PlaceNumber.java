package org.tumen.chart.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Marks;
import org.tumen.chart.drawing.Selection;
import org.tumen.chart.plot.ChartSpec.Doubt;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.Country;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * The number of a country on a map.
 *
 * @param drawn  the newest figure of the country's first kind of count; empty where there is none
 * @param others what else is estimated of the same people at about the same time
 */
record PlaceNumber(Country country, PlaceCount count, Optional<Observation> drawn, List<Observation> others) {

    /** Estimates this many years apart may disagree; those further apart speak of another time. */
    private static final int SAME_TIME = 5;

    /** The number of a country among these figures. */
    static PlaceNumber of(Country country, Selection all) {
        List<PlaceNumber> numbers = Arrays.stream(PlaceCount.values())
                .flatMap(c -> newest(c, country, all).map(o -> new PlaceNumber(country, c, Optional.of(o),
                        c == PlaceCount.LIVING ? others(o, country, all) : List.of())).stream()).toList();
        // That there is nobody is said only where nothing else is.
        return numbers.stream().filter(n -> n.size().signum() > 0).findFirst().or(() -> numbers.stream().findFirst())
                .orElseGet(() -> new PlaceNumber(country, PlaceCount.UNKNOWN, Optional.empty(), List.of()));
    }

    /**
     * Figures of the whole country come before those of its parts, all people before some, dated before undated, then
     * the newest.
     */
    private static Optional<Observation> newest(PlaceCount count, Country country, Selection all) {
        return count.indicators().stream().flatMap(i -> within(country, i, all)
                .filter(o -> !(o.timePeriod() instanceof Period.Half))
                .min(Comparator.comparing((Observation o) -> !o.refArea().equals(country.refArea()))
                        .thenComparing(o -> !o.category().equals(Observation.TOTAL))
                        .thenComparing(o -> o.timePeriod() instanceof Period.Undated)
                        .thenComparing(Observation::timePeriod, Period.ORDER.reversed())
                        .thenComparing(all.labels().catalogue().byAuthority())).stream()).findFirst();
    }

    private static List<Observation> others(Observation drawn, Country country, Selection all) {
        return within(country, drawn.indicator(), all).filter(o -> !o.equals(drawn)
                && o.category().equals(drawn.category()) && sameTime(o.timePeriod(), drawn.timePeriod()))
                .sorted(Comparator.comparing(Observation::timePeriod, Period.ORDER)).toList();
    }

    /** Usable figures of an indicator within a country. The country is asked last: to find it, areas are climbed. */
    private static Stream<Observation> within(Country country, String indicator, Selection all) {
        return all.figures().stream().filter(o -> o.indicator().equals(indicator) && usable(o)
                && all.labels().catalogue().countryOf(o.refArea()).filter(country::equals).isPresent());
    }

    private static boolean sameTime(Period one, Period other) {
        return one.end().isPresent() && other.end().isPresent()
                && Math.abs(one.end().get().getYear() - other.end().get().getYear()) <= SAME_TIME;
    }

    /** Known at least as a range, and neither impossible nor garbled. */
    private static boolean usable(Observation o) {
        return !o.is(ObsStatus.LOW_RELIABILITY) && o.hasNumber();
    }

    /** Every figure that the symbol comes from. */
    List<Observation> figures() {
        return Stream.concat(drawn.stream(), others.stream()).toList();
    }

    /** The lowest of what is estimated; null where all say the same. */
    @Nullable BigDecimal low() {
        return spread() ? bound(BigDecimal::min) : null;
    }

    /** The highest of what is estimated; null where all say the same. */
    @Nullable BigDecimal high() {
        return spread() ? bound(BigDecimal::max) : null;
    }

    private boolean spread() {
        return drawn.isPresent() && !Objects.equals(bound(BigDecimal::min), bound(BigDecimal::max));
    }

    private BigDecimal bound(BinaryOperator<BigDecimal> taken) {
        return figures().stream().flatMap(o -> Stream.of(o.value(), o.lower(), o.upper())).filter(Objects::nonNull)
                .reduce(taken).orElse(BigDecimal.ZERO);
    }

    /** What the symbol itself stands for: the value, or of a mere range its lower end. */
    BigDecimal size() {
        return drawn.map(o -> Stream.of(o.value(), o.lower(), o.upper()).filter(Objects::nonNull).findFirst()
                .orElseThrow()).orElse(BigDecimal.ZERO);
    }

    /** What the outermost ring stands for. */
    BigDecimal reach() {
        return figures().isEmpty() ? BigDecimal.ZERO : bound(BigDecimal::max);
    }

    /** The number as a reader sees it: as its source qualifies it, else with "about" where it is an estimate. */
    String value(Labels labels) {
        return drawn.map(o -> o.value() != null && o.is(ObsStatus.ESTIMATED) && o.attributes().qualifier() == null
                ? labels.texts().get("qualifier.ABOUT", labels.value(o)) : labels.value(o)).orElse("");
    }

    /** The symbol of this number at this place of the map. */
    Mark mark(int at, Labels labels) {
        String name = labels.area(country.refArea());
        if (drawn.isEmpty()) {
            return new Mark(country.refArea(), at, null, null, null,
                    List.of(name, labels.texts().get("map.unknown")), Doubt.NONE);
        }
        Observation figure = drawn.get();
        Shown shown = Shown.stated(figure);
        List<String> caption = new ArrayList<>(labels.caption(shown));
        if (!figure.refArea().equals(country.refArea()) || labels.breakdown(figure).isEmpty()) {
            caption.set(0, name + " · " + caption.getFirst());
        }
        if (!others.isEmpty() && low() != null) {
            caption.add(2, labels.texts().get("map.range", labels.number(figure, low()),
                    labels.number(figure, high()), others.size() + 1));
        }
        return Marks.of(shown, at, low(), high(), caption);
    }
}
