package org.tumen.chart.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** Single figures that no chart could show honestly: they stand in the table, each with everything it needs. */
public final class Facts implements Drawing {

    private final Predicate<Observation> taken;

    private Facts(Predicate<Observation> taken) {
        this.taken = taken;
    }

    /** Every figure given. */
    public static Facts all() {
        return new Facts(o -> true);
    }

    /** Figures of an age group. */
    public static Facts byAge() {
        return new Facts(o -> !o.age().equals(Observation.TOTAL));
    }

    /** Figures of periods that no time chart shows: parts of years, and where no date is stated. */
    public static Facts ofOtherPeriods() {
        return new Facts(o -> o.age().equals(Observation.TOTAL) && !(o.timePeriod() instanceof Period.Month)
                && Arrays.stream(Frequency.values()).noneMatch(f -> f.shows(o.timePeriod())));
    }

    /** Figures in this unit. */
    public static Facts inUnit(String code) {
        return new Facts(o -> o.unitMeasure().equals(code));
    }

    /** Sums over all age groups. */
    public static Facts ofAllAges() {
        return new Facts(o -> o.age().equals(Observation.TOTAL));
    }

    /** Totals of several years, which a drawing of single years leaves out. */
    public static Facts ofSeveralYears() {
        return new Facts(o -> o.timePeriod() instanceof Period.Range);
    }

    @Override
    public Picture draw(String key, Selection given) {
        Selection offered = given.only(taken);
        Selection all = offered.ofChosenSexEach();
        Labels labels = all.labels();
        List<Shown> shown = all.figures().stream().map(Shown::stated)
                .sorted(Comparator.comparingInt((Shown s) -> labels.catalogue().indicator(s.figure().indicator())
                        .sortOrder()).thenComparing(Shown.ORDER)).toList();
        Whose whose = Whose.of(offered, shown);
        return new Picture(key, whose.title(labels.texts().get("figure." + key + ".title")),
                shown.isEmpty() ? labels.texts().get("sentence.nothing")
                        : whose.sentence(labels.texts().get("figure." + key + ".sentence", shown.size())),
                "", Optional.empty(), shown);
    }

    @Override
    public boolean mayShow(Observation like, Choice choice) {
        return taken.test(like);
    }

    @Override
    public boolean charts(Observation figure, Choice choice) {
        return false;
    }
}
