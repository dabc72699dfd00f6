package org.tumen.chart.drawing;

import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.Labels;

/**
 * The figures a drawing may use, already filtered, and how the reader wants them drawn.
 *
 * @param figures figures of the drawing's indicators, of all sources that passed the filters
 * @param events  dated events that a chart over time marks where they matter to its figures, the earliest first
 */
public record Selection(List<Observation> figures, Choice choice, Labels labels, List<Event> events) {

    /** Figures to draw without any events. */
    public Selection(List<Observation> figures, Choice choice, Labels labels) {
        this(figures, choice, labels, List.of());
    }

    private record Place(String indicator, String refArea, Sex sex, String age, String category, Period period,
            String unit) {
        /** A stock of a year is that of the end of its December. */
        static Place of(Observation o, boolean stock) {
            Period period = stock && o.timePeriod() instanceof Period.Year y
                    ? new Period.Month(YearMonth.of(y.year(), Month.DECEMBER)) : o.timePeriod();
            return new Place(o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), period, o.unitMeasure());
        }
    }

    /**
     * Where one sex is chosen, only its figures; where there are none, only those of both sexes together. Never some of
     * each: one would be read against the other.
     */
    Selection ofChosenSex() {
        Sex chosen = choice.sex();
        if (chosen == null) {
            return this;
        }
        Sex known = figures.stream().anyMatch(o -> o.sex() == chosen) ? chosen : Sex.TOTAL;
        return only(o -> o.sex() == known);
    }

    /** The same, indicator by indicator: for figures that each stand for themselves. */
    Selection ofChosenSexEach() {
        Sex chosen = choice.sex();
        return chosen == null ? this : only(o -> o.sex() == chosen || figures.stream()
                .noneMatch(f -> f.indicator().equals(o.indicator()) && f.sex() != Sex.TOTAL));
    }

    /** The figures of the chosen sex as above, or of both sexes together: for drawings that show one number each. */
    Selection ofOneSex() {
        return choice.sex() == null ? only(o -> o.sex() == Sex.TOTAL) : ofChosenSex();
    }

    /** The figures that a condition holds for. */
    public Selection only(Predicate<Observation> condition) {
        return new Selection(figures.stream().filter(condition).toList(), choice, labels, events);
    }

    /** What makes figures of several periods one series. */
    private record Line(String indicator, String refArea, Sex sex, String age, String category, String unit) {
        static Line of(Observation o) {
            return new Line(o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.unitMeasure());
        }
    }

    /**
     * The figures as one draws them over time: what an encyclopedia retells is no part of a series that others state
     * first hand, even at a period for which those have nothing.
     */
    List<Observation> drawnOverTime() {
        Set<Line> known = figures.stream().filter(o -> !retold(o)).map(Line::of).collect(Collectors.toSet());
        return only(o -> !retold(o) || !known.contains(Line.of(o))).drawn();
    }

    private boolean retold(Observation figure) {
        return labels.catalogue().source(figure.source()).kind() == Source.Kind.ENCYCLOPEDIA;
    }

    /** The figures in order of time, of several that state the same the one with the most authoritative source. */
    List<Observation> drawn() {
        return figures.stream().collect(Collectors.groupingBy(o -> Place.of(o, stock(o)))).values().stream()
                .map(same -> same.stream().min(labels.catalogue().byAuthority()).orElseThrow())
                .sorted(Comparator.comparing(Observation::timePeriod, Period.ORDER)).toList();
    }

    private boolean stock(Observation o) {
        return labels.catalogue().indicator(o.indicator()).stock();
    }

    /** The figures that another source states with more authority; in order of time. */
    List<Observation> others(Collection<Observation> drawn) {
        return figures.stream().filter(f -> !drawn.contains(f))
                .sorted(Comparator.comparing(Observation::timePeriod, Period.ORDER)).toList();
    }
}
