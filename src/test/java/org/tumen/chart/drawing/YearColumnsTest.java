package org.tumen.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.statistics.Figure.count;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.statistics.Sex;

/** Years beside each other: a gap is an empty place, a real zero is a zero, totals of several years stay away. */
class YearColumnsTest {

    private static final YearColumns DRAWING = new YearColumns();

    @Test
    void aYearWithoutFigureIsAnEmptyPlace() {
        ChartSpec.Columns chart = columns(Given.shipped("returns").drawnBy(DRAWING, "returns"));

        assertThat(chart.groups()).startsWith("2001", "2002", "2003").endsWith("2023", "2024").hasSize(24);
        assertThat(chart.series().getFirst().marks()).hasSize(14).noneMatch(m -> m.at() == 1);
    }

    @Test
    void aConfirmedZeroIsAZero() {
        Picture picture = Given.shipped("returns").drawnBy(DRAWING, "returns");

        assertThat(picture.figures().stream().filter(s -> s.figure().timePeriod().code().equals("2023")))
                .singleElement().satisfies(s -> assertThat(s.figure().value()).isEqualByComparingTo("0"));
    }

    @Test
    void missingStaysMissing() {
        ChartSpec.Columns chart = columns(Given.figures(count("returns", "2023", null).status("O"),
                count("returns", "2024", "1")).drawnBy(DRAWING, "returns"));

        assertThat(chart.series().getFirst().marks()).extracting(ChartSpec.Mark::value)
                .containsExactly(null, BigDecimal.ONE);
    }

    @Test
    void yearsWithoutFiguresAreExplained() {
        assertThat(Given.figures(count("returns", "2021", "1"), count("returns", "2023", "0"))
                .drawnBy(DRAWING, "returns").legend()).contains("no figures");
        assertThat(Given.figures(count("returns", "2022", null).status("O"), count("returns", "2023", "0"))
                .drawnBy(DRAWING, "returns").legend()).contains("no figures");
        assertThat(Given.figures(count("returns", "2022", "1"), count("returns", "2023", "0"))
                .drawnBy(DRAWING, "returns").legend()).doesNotContain("no figures");
    }

    @Test
    void totalsOfSeveralYearsAndUndatedFiguresStayAway() {
        Picture picture = Given.shipped("returns", "suicide_deaths").drawnBy(DRAWING, "returns");

        assertThat(Given.periods(picture)).isNotEmpty().allMatch(p -> p.matches("\\d{4}"));
    }

    @Test
    void theMostAuthoritativeSourceIsDrawnAndTheOthersAreMarks() {
        Picture best = Given.shipped("returns").drawnBy(DRAWING, "returns");
        Picture all = Given.shipped("returns").others().drawnBy(DRAWING, "returns");

        assertThat(best.figures()).noneMatch(s -> s.figure().source().equals("KUKMIN_2015"));
        assertThat(columns(all).series()).extracting(ChartSpec.Series::look)
                .containsExactly(ChartSpec.Look.FIRST, ChartSpec.Look.OTHER_SOURCE);
        assertThat(all.figures()).hasSize(best.figures().size() + 1);
    }

    @Test
    void whatAnEncyclopediaRetellsIsNoPartOfASeriesThatOthersState() {
        Given given = Given.figures(count("arrivals_cumulative", "2016-12", "30212"),
                count("arrivals_cumulative", "2017-12", "31339"),
                count("arrivals_cumulative", "2017", "31093").by("WIKIPEDIA"));

        assertThat(Given.periods(given.drawnBy(DRAWING, "cumulative"))).containsExactly("2016-12", "2017-12");
        assertThat(columns(given.others().drawnBy(DRAWING, "cumulative")).series())
                .extracting(ChartSpec.Series::look)
                .containsExactly(ChartSpec.Look.FIRST, ChartSpec.Look.OTHER_SOURCE);
    }

    @Test
    void whatOnlyAnEncyclopediaStatesIsDrawn() {
        assertThat(Given.periods(Given.figures(count("arrivals_cumulative", "2017", "31093").by("WIKIPEDIA"))
                .drawnBy(DRAWING, "cumulative"))).containsExactly("2017");
    }

    @Test
    void anotherSourceThatSaysTheSameHasNoMarkOfItsOwn() {
        Picture picture = Given.figures(count("returns", "2015", "3"),
                count("returns", "2015", "3.0").by("KUKMIN_2015")).others().drawnBy(DRAWING, "returns");

        assertThat(columns(picture).series()).hasSize(1);
        assertThat(picture.figures()).as("of the table").hasSize(2);
    }

    @Test
    void theSumIsOfTheYearsWithFiguresSinceTheLastLongGap() {
        assertThat(Given.shipped("returns").drawnBy(DRAWING, "returns").sentence())
                .startsWith("31 people returned in the 11 years with figures from 2012 to 2024, ")
                .doesNotContain("2001");
    }

    @Test
    void categoriesAreSeriesOfTheirOwnAndNeverStacked() {
        ChartSpec.Columns chart = columns(Given.shipped("unaccounted").drawnBy(DRAWING, "unaccounted"));

        assertThat(chart.stacking()).isEqualTo(ChartSpec.Stacking.BESIDE);
        assertThat(chart.series()).extracting(ChartSpec.Series::name).contains("Gone abroad", "Whereabouts unknown");
    }

    @Test
    void aStockIsSaidForItsNewestDateOnly() {
        assertThat(Given.shipped("arrivals_cumulative").drawnBy(DRAWING, "cumulative").sentence())
                .isEqualTo("By the end of December 2025, 34,537 people had arrived (provisional).");
        assertThat(Given.shipped("arrivals_cumulative_female_share").drawnBy(DRAWING, "cumulativeShare").sentence())
                .isEqualTo("By the end of December 2025, 72.2% of all who had arrived were women (provisional).");
    }

    @Test
    void aStockOfAYearIsThatOfItsDecemberAndDrawnOnce() {
        Picture picture = Given.shipped("arrivals_cumulative_female_share").drawnBy(DRAWING, "cumulativeShare");

        assertThat(picture.figures()).extracting(s -> s.figure().source()).containsOnly("MOU");
        assertThat(columns(picture).groups()).doesNotHaveDuplicates();
    }

    @Test
    void aShareOfAFlowIsSaidForItsNewestYearAndItsHighest() {
        assertThat(Given.shipped("suicide_death_share").drawnBy(DRAWING, "suicideShare").sentence()).isEqualTo(
                "10.1% of the recorded deaths of defectors in 2019 were suicides; the highest share was 14.9%, in 2018.");
    }

    @Test
    void whatIsOfSeveralKindsHasNoHighestOfAll() {
        assertThat(Given.shipped("unaccounted").drawnBy(DRAWING, "unaccounted").sentence()).isEqualTo("Latest figures: "
                + "Address not confirmed 869 people (2021); Gone abroad 733 people (2021); "
                + "Whereabouts unknown 70 people (2023).");
    }

    @Test
    void oneSexOfAStockStandsAlone() {
        Picture picture = Given.shipped("arrivals_cumulative").sex(Sex.FEMALE).drawnBy(DRAWING, "cumulative");

        assertThat(picture.figures()).isNotEmpty().allMatch(s -> s.figure().sex() == Sex.FEMALE);
        assertThat(columns(picture).series()).hasSize(1);
    }

    private static ChartSpec.Columns columns(Picture picture) {
        return (ChartSpec.Columns) picture.chart().orElseThrow();
    }

    @Test
    void yearsThatHadTheMostAlikeAreAllNamed() {
        Picture picture = Given.figures(count("returns", "2012", "7"), count("returns", "2013", "7"),
                count("returns", "2014", "3")).drawnBy(new YearColumns(), "returns");

        assertThat(picture.sentence()).isEqualTo(
                "17 people returned in 2012–2014, most in 2012 and 2013 (7 each); 3 in 2014.");
    }

    @Test
    void ofNoneThereIsNoMost() {
        Picture picture = Given.figures(count("returns", "2023", "0"), count("returns", "2024", "0"))
                .drawnBy(new YearColumns(), "returns");

        assertThat(picture.sentence()).isEqualTo("No confirmed returns in 2023–2024.");
    }
}
