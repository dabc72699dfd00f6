package org.tumen.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.statistics.Figure.count;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.statistics.Sex;
import org.tumen.wording.Shown;

/** Age groups: one date in the pyramid, all dates as shares, never two divisions of age in one drawing. */
class AgesTest {

    @Test
    void menStandToTheLeftAndWomenToTheRightOfTheNewestDateWithSexes() {
        Picture picture = Given.shipped("age_at_entry").drawnBy(new Pyramid(), "pyramid");
        ChartSpec.Pyramid chart = (ChartSpec.Pyramid) picture.chart().orElseThrow();

        assertThat(chart.left().look()).isEqualTo(ChartSpec.Look.MEN);
        assertThat(chart.right().look()).isEqualTo(ChartSpec.Look.WOMEN);
        assertThat(chart.groups()).hasSize(7).startsWith("0-9").endsWith("60 and over");
        assertThat(picture.title()).contains("September 2024");
        assertThat(picture.sentence()).contains("34,134");
    }

    @Test
    void aDateWithoutSexesIsPlainColumnsAndSaysSo() {
        Picture picture = Given.shipped("age_at_entry").snapshot("2022-12").drawnBy(new Pyramid(), "pyramid");

        assertThat(picture.chart().orElseThrow()).isInstanceOf(ChartSpec.Columns.class);
        assertThat(picture.sentence()).contains("33,836", "No breakdown by sex");
    }

    @Test
    void oneSexAloneIsPlainColumns() {
        Picture picture = Given.shipped("age_at_entry").sex(Sex.MALE).drawnBy(new Pyramid(), "pyramid");

        assertThat(picture.figures()).hasSize(7).allMatch(s -> s.figure().sex() == Sex.MALE);
        assertThat(picture.chart().orElseThrow()).isInstanceOf(ChartSpec.Columns.class);
    }

    @Test
    void aMissingGroupIsAGapInThePyramid() {
        Picture picture = Given.figures(count("age_at_entry", "2024-09", "10").aged("Y0T9").of(Sex.MALE),
                count("age_at_entry", "2024-09", null).status("O").aged("Y0T9").of(Sex.FEMALE))
                .drawnBy(new Pyramid(), "pyramid");

        assertThat(((ChartSpec.Pyramid) picture.chart().orElseThrow()).right().marks())
                .singleElement().extracting(ChartSpec.Mark::value).isNull();
    }

    @Test
    void countsBecomeSharesThatAddUpToHundred() {
        Picture picture = Given.shipped("age_at_entry").drawnBy(new AgeShares(), "snapshots");

        var sums = picture.figures().stream().collect(Collectors.groupingBy(s -> s.figure().timePeriod(),
                Collectors.reducing(BigDecimal.ZERO, s -> s.figure().value(), BigDecimal::add)));
        assertThat(sums).hasSize(3).allSatisfy((date, sum) ->
                assertThat(sum).isBetween(new BigDecimal("99.7"), new BigDecimal("100.3")));
        assertThat(picture.figures()).allMatch(s -> s.origin() instanceof Shown.Origin.Share);
    }

    @Test
    void aMissingGroupHasNoShare() {
        Picture picture = Given.figures(count("age_at_entry", "2024-09", "10").aged("Y0T9"),
                count("age_at_entry", "2024-09", null).status("O").aged("Y10T19")).drawnBy(new AgeShares(),
                "snapshots");

        assertThat(picture.figures()).filteredOn(s -> s.figure().age().equals("Y10T19")).singleElement()
                .satisfies(s -> assertThat(s.figure().value()).isNull());
    }

    @Test
    void nothingButMissingIsSaidToBeNothing() {
        Picture picture = Given.figures(count("age_at_entry", "2024-09", null).status("O").aged("Y0T9"))
                .drawnBy(new AgeShares(), "snapshots");

        assertThat(picture.sentence()).isEqualTo("Nothing is published for these filters.");
    }

    @Test
    void statedSharesStayAsTheyAre() {
        Picture picture = Given.shipped("age_share").drawnBy(new AgeShares(), "ageShare");

        assertThat(picture.figures()).isNotEmpty().allMatch(s -> s.origin() == Shown.Origin.STATED);
    }

    @Test
    void tenYearGroupsAndWideGroupsNeverShareADrawing() {
        ChartSpec.Columns ten = (ChartSpec.Columns) Given.shipped("age_at_entry").drawnBy(new AgeShares(), "snapshots")
                .chart().orElseThrow();
        ChartSpec.Columns wide = (ChartSpec.Columns) Given.shipped("age_share").drawnBy(new AgeShares(), "ageShare")
                .chart().orElseThrow();

        assertThat(ten.groups()).contains("20-29", "30-39").doesNotContain("20-39", "40-59");
        assertThat(wide.groups()).contains("20-39", "40-59").doesNotContain("20-29", "30-39");
    }
}
