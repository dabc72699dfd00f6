package org.tumen.chart.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Texts;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.wording.Labels;

/** Selections to draw from: shipped figures or made-up ones, with the choices a test cares about. */
public record Given(List<Observation> figures, Choice choice) {

    public static final Labels LABELS = new Labels(ShippedData.catalogue(), new Texts(Locale.ENGLISH));

    private static final Choice DEFAULT = new Choice(Measure.PERSONS, Frequency.ANNUAL, null, null, false, null);

    /** The shipped figures of these indicators. */
    public static Given shipped(String... indicators) {
        return new Given(ShippedData.newest().stream().filter(o -> List.of(indicators).contains(o.indicator()))
                .toList(), DEFAULT);
    }

    /** These figures. */
    static Given figures(Figure... figures) {
        return new Given(Arrays.stream(figures).map(Figure::get).toList(), DEFAULT);
    }

    /** These observations. */
    public static Given observations(Observation... figures) {
        return new Given(List.of(figures), DEFAULT);
    }

    /** Of these only those that a condition holds for. */
    Given only(Predicate<Observation> condition) {
        return new Given(figures.stream().filter(condition).toList(), choice);
    }

    Given measure(Measure measure) {
        return new Given(figures, new Choice(measure, choice.frequency(), choice.sex(), choice.snapshot(),
                choice.others(), choice.country()));
    }

    Given frequency(Frequency frequency) {
        return new Given(figures, new Choice(choice.measure(), frequency, choice.sex(), choice.snapshot(),
                choice.others(), choice.country()));
    }

    Given sex(Sex sex) {
        return new Given(figures, new Choice(choice.measure(), choice.frequency(), sex, choice.snapshot(),
                choice.others(), choice.country()));
    }

    Given snapshot(String date) {
        return new Given(figures, new Choice(choice.measure(), choice.frequency(), choice.sex(), Period.parse(date),
                choice.others(), choice.country()));
    }

    Given others() {
        return new Given(figures, new Choice(choice.measure(), choice.frequency(), choice.sex(), choice.snapshot(),
                true, choice.country()));
    }

    /** On the page of this country. */
    Given on(String country) {
        return new Given(figures, new Choice(choice.measure(), choice.frequency(), choice.sex(), choice.snapshot(),
                choice.others(), country));
    }

    public Picture drawnBy(Drawing drawing, String key) {
        return drawnBy(drawing, key, LABELS);
    }

    Picture drawnBy(Drawing drawing, String key, Labels labels) {
        return drawing.draw(key, new Selection(figures, choice, labels));
    }

    /** Names as they would be if every source were of this design. */
    static Labels designed(Source.@Nullable Design design) {
        return new Labels(ShippedData.catalogue(s -> new Source(s.code(), s.shortName(), s.title(), s.publisher(),
                s.kind(), s.published(), s.link(), s.population(), design)), new Texts(Locale.ENGLISH));
    }

    /** The periods of what a picture shows, as codes, each once. */
    static List<String> periods(Picture picture) {
        return picture.figures().stream().map(s -> s.figure().timePeriod().code()).distinct().toList();
    }
}
