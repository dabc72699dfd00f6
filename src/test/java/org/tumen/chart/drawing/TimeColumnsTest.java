package org.tumen.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.statistics.Figure.count;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Sex;
import org.tumen.wording.Shown;

/** Counts over time: nothing counted twice, nothing mixed across sources, nothing missing shown as zero. */
class TimeColumnsTest {

    private static final TimeColumns DRAWING = new TimeColumns();

    @Test
    void noYearIsCountedTwice() {
        Picture picture = Given.shipped("arrivals").drawnBy(DRAWING, "arrivals");

        assertThat(sum(picture, Sex.FEMALE)).isEqualByComparingTo("24944");
        assertThat(sum(picture, Sex.MALE)).isEqualByComparingTo("9593");
    }

    @Test
    void theTotalIsCountedOnceToo() {
        Picture picture = Given.shipped("arrivals").sex(Sex.TOTAL).drawnBy(DRAWING, "arrivals");

        assertThat(sum(picture, Sex.TOTAL)).isEqualByComparingTo("34537");
        assertThat(picture.sentence()).contains("32,547", "223 in 2025 (provisional)", "most in 2009 (2,914)");
    }

    @Test
    void aSingleYearHidesUnderAnOpenTotal() {
        Picture picture = Given.figures(count("arrivals", "../1998", "947"),
                count("arrivals", "1998", "71").by("YONHAP_2002")).drawnBy(DRAWING, "arrivals");

        assertThat(Given.periods(picture)).containsExactly("../1998");
    }

    @Test
    void aTotalGivesWayWhenAllItsYearsAreKnown() {
        Given all = Given.figures(count("arrivals", "1999/2001", "1043"),
                count("arrivals", "1999", "148").by("YONHAP_2002"), count("arrivals", "2000", "312").by("YONHAP_2002"),
                count("arrivals", "2001", "583").by("YONHAP_2002"));

        assertThat(Given.periods(all.drawnBy(DRAWING, "arrivals"))).containsExactly("1999", "2000", "2001");
    }

    @Test
    void someYearsHideUnderATotalThatCoversMore() {
        Given some = Given.figures(count("arrivals", "1999/2001", "1043"),
                count("arrivals", "2000", "312").by("YONHAP_2002"), count("arrivals", "2002", "1142"));

        assertThat(Given.periods(some.drawnBy(DRAWING, "arrivals"))).containsExactly("1999/2001", "2002");
    }

    @Test
    void totalsOfSeveralYearsStandApart() {
        ChartSpec.Columns chart = columns(Given.shipped("arrivals").drawnBy(DRAWING, "arrivals"));

        assertThat(chart.severalYears()).isEqualTo(2);
        assertThat(chart.groups().subList(0, 3)).containsExactly("to 1998", "1999–2001", "2002");
    }

    @Test
    void sharesAreComputedWithinOneSourceOnly() {
        Picture picture = Given.figures(count("arrivals", "2003", "811").of(Sex.FEMALE),
                count("arrivals", "2003", "468").of(Sex.MALE).by("HANKOOK_2004")).measure(Measure.SHARE)
                .drawnBy(DRAWING, "arrivals");

        assertThat(picture.figures()).isEmpty();
        assertThat(picture.chart()).isEmpty();
    }

    @Test
    void sharesFollowFromTheCountsAndSayThatTheyAreComputed() {
        Picture picture = Given.shipped("arrivals", "arrivals_female_share").measure(Measure.SHARE)
                .drawnBy(DRAWING, "arrivals");

        assertThat(shown(picture, "2025", Sex.FEMALE).figure().value()).isEqualByComparingTo("88.8");
        assertThat(shown(picture, "2025", Sex.MALE).figure().value()).isEqualByComparingTo("11.2");
        assertThat(shown(picture, "2025", Sex.MALE).figure().sampleSize()).isEqualTo(223);
        assertThat(picture.figures()).allMatch(s -> s.origin() instanceof Shown.Origin.Share);
        assertThat(picture.legend()).contains("computed here");
    }

    @Test
    void theShareOfWomenIsALineThatOthersMarksStandBeside() {
        Given given = Given.shipped("arrivals", "arrivals_female_share").measure(Measure.WOMEN);

        assertThat(given.drawnBy(DRAWING, "arrivals").figures()).allMatch(s -> s.figure().source().equals("MOU"));
        Picture beside = given.others().drawnBy(DRAWING, "arrivals");
        assertThat(beside.chart().orElseThrow()).isInstanceOf(ChartSpec.Lines.class);
        assertThat(beside.figures()).extracting(s -> s.figure().source()).contains("MOU", "WIKIPEDIA",
                "HANKYUNG_2003");
    }

    @Test
    void anotherSourceIsMarkedOnlyWhereItSaysAnotherNumberOfEverybody() {
        Picture picture = Given.figures(count("arrivals", "2016", "1119").of(Sex.FEMALE),
                count("arrivals", "2016", "299").of(Sex.MALE), count("arrivals", "2016", "1418"),
                count("arrivals", "2016", "1418").by("WIKIPEDIA"),
                count("arrivals", "2016", "1100").of(Sex.FEMALE).by("WIKIPEDIA"),
                count("arrivals", "2017", "927").of(Sex.FEMALE), count("arrivals", "2017", "200").of(Sex.MALE),
                count("arrivals", "2017", "1000").by("WIKIPEDIA")).others().drawnBy(DRAWING, "arrivals");

        ChartSpec.Series others = ((ChartSpec.Columns) picture.chart().orElseThrow()).series().getLast();
        assertThat(others.look()).isEqualTo(ChartSpec.Look.OTHER_SOURCE);
        assertThat(others.marks()).singleElement().satisfies(m -> assertThat(m.at()).isEqualTo(1));
    }

    @Test
    void quartersAreDrawnAsTotals() {
        Picture picture = Given.shipped("arrivals").frequency(Frequency.QUARTERLY).drawnBy(DRAWING, "arrivals");

        assertThat(picture.figures()).allMatch(s -> s.figure().sex() == Sex.TOTAL).hasSizeGreaterThan(20);
        assertThat(Given.periods(picture)).allMatch(p -> p.matches("\\d{4}-Q[1-4]"));
    }

    @Test
    void whatIsKnownByNoSexIsDrawnAsATotalBesideWhatIs() {
        Picture picture = Given.figures(count("arrivals", "2024", "236"), count("arrivals", "2025", "223"),
                count("arrivals", "2025", "198").of(Sex.FEMALE), count("arrivals", "2025", "25").of(Sex.MALE),
                count("arrivals", "1999/2001", "9").of(Sex.FEMALE), count("arrivals", "2000", "9"))
                .drawnBy(DRAWING, "arrivals");

        assertThat(picture.figures()).extracting(s -> s.figure().timePeriod().code() + " " + s.figure().sex().code())
                .containsExactlyInAnyOrder("2024 _T", "2025 F", "2025 M", "1999/2001 F");
        assertThat(picture.sentence()).contains("459", "223 in 2025");
    }

    @Test
    void halfYearsAreNoYears() {
        Picture picture = Given.shipped("arrivals").frequency(Frequency.HALF_YEARLY).drawnBy(DRAWING, "arrivals");

        assertThat(Given.periods(picture)).isNotEmpty().allMatch(p -> p.matches("\\d{4}-S[12]"));
    }

    @ParameterizedTest
    @EnumSource(value = Sex.class, names = {"FEMALE", "MALE", "TOTAL"})
    void oneSexAloneIsOneSeries(Sex sex) {
        ChartSpec.Columns chart = columns(Given.shipped("arrivals").sex(sex).drawnBy(DRAWING, "arrivals"));

        assertThat(chart.series()).extracting(ChartSpec.Series::name).containsExactly(Given.LABELS.sex(sex));
    }

    @Test
    void provisionalLooksDifferentAndSaysSo() {
        Picture picture = Given.shipped("arrivals").drawnBy(DRAWING, "arrivals");

        assertThat(shown(picture, "2025", Sex.FEMALE).figure().is(ObsStatus.PROVISIONAL)).isTrue();
        assertThat(columns(picture).series().getFirst().marks().getLast().doubt())
                .isEqualTo(ChartSpec.Doubt.PROVISIONAL);
        assertThat(picture.legend()).contains("provisional");
    }

    @Test
    void missingStaysMissing() {
        Picture picture = Given.figures(count("arrivals", "2022", "67"), count("arrivals", "2023", null).status("O"),
                count("arrivals", "2024", "236")).drawnBy(DRAWING, "arrivals");

        assertThat(columns(picture).series().getFirst().marks()).extracting(ChartSpec.Mark::value)
                .containsExactly(new BigDecimal("67"), null, new BigDecimal("236"));
    }

    @Test
    void aSumNeverReachesOverAGap() {
        Picture picture = Given.figures(count("arrivals", "2001", "583"), count("arrivals", "2023", "196"),
                count("arrivals", "2024", "236")).drawnBy(DRAWING, "arrivals");

        assertThat(picture.sentence()).isEqualTo("432 people arrived in 2023–2024, most in 2024 (236).");
    }

    @Test
    void yearsThatAreMissingAreNotClaimed() {
        Picture picture = Given.figures(count("arrivals", "2021", "63"), count("arrivals", "2023", "196"),
                count("arrivals", "2024", "236")).drawnBy(DRAWING, "arrivals");

        assertThat(picture.sentence()).isEqualTo(
                "495 people arrived in the 3 years with figures from 2021 to 2024, most in 2024 (236).");
    }

    @Test
    void twoSourcesAreNeverSummed() {
        Picture picture = Given.figures(count("arrivals", "2022", "67").by("WIKIPEDIA"),
                count("arrivals", "2023", "196").by("MOU"), count("arrivals", "2024", "236").by("MOU"))
                .drawnBy(DRAWING, "arrivals");

        assertThat(picture.sentence()).isEqualTo("432 people arrived in 2023–2024, most in 2024 (236).");
    }

    @Test
    void aStatedShareSaysOfHowManyToo() {
        Picture picture = Given.shipped("arrivals", "arrivals_female_share").measure(Measure.WOMEN)
                .drawnBy(DRAWING, "arrivals");

        assertThat(picture.sentence()).startsWith("Women made up 88.8% of arrivals in 2025 (198 of 223, provisional). ")
                .contains("lowest in 2021 (36.5%, 23 of 63)");
    }

    @Test
    void ofEqualYearsNoneHadTheMost() {
        Picture picture = Given.figures(count("arrivals", "2023", "196"), count("arrivals", "2024", "196"))
                .drawnBy(DRAWING, "arrivals");

        assertThat(picture.sentence()).isEqualTo("392 people arrived in 2023–2024, 196 in each.");
    }

    @Test
    void aNewestYearThatHadTheMostIsSaidOnceAndThatItIsProvisional() {
        Picture picture = Given.figures(count("arrivals", "2023", "196"), count("arrivals", "2024", "236").status("P"))
                .drawnBy(DRAWING, "arrivals");

        assertThat(picture.sentence()).isEqualTo(
                "432 people arrived in 2023–2024, most in 2024 (236); 2024 is provisional.");
    }

    @Test
    void oneHalfYearIsSaidWithItsArticle() {
        Picture picture = Given.shipped("arrivals").frequency(Frequency.HALF_YEARLY).drawnBy(DRAWING, "arrivals");

        assertThat(picture.sentence()).isEqualTo("488 people arrived in the first half of 2018.");
    }

    @Test
    void aShareOfFewSaysOfHowMany() {
        Picture picture = Given.shipped("arrivals").measure(Measure.SHARE).drawnBy(DRAWING, "arrivals");

        assertThat(picture.sentence()).isEqualTo("Women made up 88.8% of arrivals in 2025 (198 of 223, provisional). "
                + "Among single periods, their share was lowest in 2021 (36.5%, 23 of 63) and highest in 2024 (89.0%).");
    }

    @Test
    void withoutFiguresItSaysSo() {
        Picture picture = Given.observations().drawnBy(DRAWING, "arrivals");

        assertThat(picture.chart()).isEmpty();
        assertThat(picture.sentence()).isEqualTo("Nothing is published for these filters.");
    }

    @Test
    void everyMarkCarriesPeriodValueAndSource() {
        List<ChartSpec.Series> series = columns(Given.shipped("arrivals").drawnBy(DRAWING, "arrivals")).series();

        assertThat(series.stream().flatMap(s -> s.marks().stream())).isNotEmpty().allSatisfy(m -> {
            assertThat(String.join("\n", m.caption())).contains("Source:")
                    .containsPattern("(?m)\\b(wom|m)[ae]n$");
            assertThat(m.caption().getFirst()).containsPattern("\\d{4}");
        });
    }

    private static ChartSpec.Columns columns(Picture picture) {
        return (ChartSpec.Columns) picture.chart().orElseThrow();
    }

    private static Shown shown(Picture picture, String period, Sex sex) {
        return picture.figures().stream().filter(s -> s.figure().timePeriod().code().equals(period)
                && s.figure().sex() == sex).findFirst().orElseThrow();
    }

    private static BigDecimal sum(Picture picture, Sex sex) {
        return picture.figures().stream().filter(s -> s.figure().sex() == sex).map(s -> s.figure().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
