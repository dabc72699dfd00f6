package org.tumen.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.statistics.Figure.count;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Sex;

/** A figure that is impossible or garbled is shown, and nothing is computed from it. */
class UnreliableFiguresTest {

    private static final Figure WOMEN = count("arrivals", "2031", "60").of(Sex.FEMALE);
    private static final Figure MEN = count("arrivals", "2031", "40").of(Sex.MALE);

    @Test
    void noSumOverYearsTakesIt() {
        Picture picture = Given.figures(count("arrivals", "2030", "10"), count("arrivals", "2031", "20"),
                count("arrivals", "2032", "999").status("U")).drawnBy(new TimeColumns(), "arrivals");

        assertThat(picture.sentence()).contains("30", "in 2031 (20)").doesNotContain("999", "1,029");
        assertThat(Given.periods(picture)).contains("2032");
    }

    @Test
    void noSumOverCategoriesTakesIt() {
        Picture picture = Given.figures(count("arrivals_cumulative", "2031-12", "100").of(Sex.FEMALE),
                count("arrivals_cumulative", "2031-12", "999").of(Sex.MALE).status("E;U"))
                .drawnBy(new YearColumns(), "cumulative");

        assertThat(picture.sentence()).contains("100").doesNotContain("1,099");
        assertThat(picture.figures()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHARE", "WOMEN"})
    void noShareOfWomenIsMadeOfIt(Measure measure) {
        assertThat(Given.figures(WOMEN, MEN).measure(measure).drawnBy(new TimeColumns(), "arrivals").figures())
                .isNotEmpty();
        assertThat(Given.figures(WOMEN, MEN.status("U")).measure(measure).drawnBy(new TimeColumns(), "arrivals")
                .figures()).isEmpty();
        assertThat(Given.figures(WOMEN.status("U"), MEN).measure(measure).drawnBy(new TimeColumns(), "arrivals")
                .figures()).isEmpty();
    }

    @Test
    void noShareOfAnAgeGroupIsMadeOfIt() {
        Picture picture = Given.figures(count("age_at_entry", "2031", "30").aged("Y0T9"),
                count("age_at_entry", "2031", "70").aged("Y10T19"),
                count("age_at_entry", "2031", "999").aged("Y20T29").status("U")).drawnBy(new AgeShares(), "snapshots");

        assertThat(picture.figures()).extracting(s -> s.figure().value()).containsExactly(new BigDecimal("30.0"),
                new BigDecimal("70.0"));
    }

    @Test
    void noSumOverAgesTakesIt() {
        Given ages = Given.figures(count("age_at_entry", "2031", "30").aged("Y0T9"),
                count("age_at_entry", "2031", "999").aged("Y10T19").status("U"));

        assertThat(ages.drawnBy(new Pyramid(), "pyramid").sentence()).contains("30").doesNotContain("999", "1,029");
        assertThat(ages.drawnBy(new Pyramid(), "pyramid").figures()).hasSize(2);
    }

    @Test
    void oneWithoutAValueIsNotCountedEither() {
        assertThat(List.of(count("arrivals", "2031", null).status("O").get(), WOMEN.status("A;U").get()))
                .noneMatch(o -> o.countable());
        assertThat(List.of(WOMEN.get(), MEN.status("E;V").get())).allMatch(o -> o.countable());
    }
}
