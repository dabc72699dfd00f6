package org.tumen.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.statistics.Figure.count;
import static org.tumen.statistics.Figure.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.wording.Shown;

/** Findings: each in a row of its own, beside its comparison, with an interval only where one can be had. */
class StudyFindingsTest {

    private static final StudyFindings COMPARED = StudyFindings.comparedWith("mental_health_general");

    @Test
    void theComparisonPopulationStandsInTheRowOfItsStudy() {
        ChartSpec.Dots chart = dots(conditions().drawnBy(COMPARED, "conditions"));
        List<Integer> defectors = chart.series().get(0).marks().stream().map(ChartSpec.Mark::at).toList();

        assertThat(chart.series()).hasSize(2);
        assertThat(chart.series().get(1).marks()).hasSize(8).allMatch(m -> defectors.contains(m.at()));
    }

    @Test
    void everyFindingOfOnePopulationHasARowOfItsOwn() {
        ChartSpec.Dots chart = dots(conditions().drawnBy(COMPARED, "conditions"));

        assertThat(chart.series().get(0).marks()).extracting(ChartSpec.Mark::at).doesNotHaveDuplicates();
        assertThat(chart.series().get(1).marks()).extracting(ChartSpec.Mark::at).doesNotHaveDuplicates();
    }

    @Test
    void noFindingStandsInAHeading() {
        ChartSpec.Dots chart = dots(conditions().drawnBy(COMPARED, "conditions"));

        assertThat(chart.headings()).isNotEmpty();
        assertThat(chart.series().stream().flatMap(s -> s.marks().stream())).noneMatch(m ->
                chart.headings().contains(m.at()) || m.at() >= chart.rows().size());
    }

    @Test
    void aShareWithASampleGetsAnInterval() {
        Shown shown = only(Given.figures(share("mental_health", "PTSD.PCL5", "2017", "56").sample(300)));

        assertThat(shown.origin()).isEqualTo(Shown.Origin.COMPUTED_INTERVAL);
        assertThat(shown.figure().lower()).isEqualByComparingTo("50.3");
        assertThat(shown.figure().upper()).isEqualByComparingTo("61.5");
    }

    @ParameterizedTest
    @EnumSource(names = "PROBABILITY", mode = EnumSource.Mode.EXCLUDE)
    @NullSource
    void anIntervalIsComputedOfSimpleRandomSamplesOnly(Source.@Nullable Design design) {
        Picture picture = Given.figures(share("mental_health", "PTSD.PCL5", "2017", "56").sample(300))
                .drawnBy(StudyFindings.all(), "conditions", Given.designed(design));

        assertThat(picture.figures()).singleElement().satisfies(shown -> {
            assertThat(shown.origin()).isEqualTo(Shown.Origin.STATED);
            assertThat(shown.figure().lower()).isNull();
        });
        assertThat(picture.legend()).doesNotContain("95%");
    }

    @Test
    void withoutASampleThereIsNoInterval() {
        Shown shown = only(Given.figures(share("mental_health", "PTSD.PCL5", "2017", "56")));

        assertThat(shown.origin()).isEqualTo(Shown.Origin.STATED);
        assertThat(shown.figure().lower()).isNull();
    }

    @Test
    void aStatedIntervalIsKept() {
        Shown shown = only(Given.observations(share("mental_health", "ANXIETY.ELEVATED_SYMPTOMS", "2014/2015", "60.1")
                .sample(383).get("54.3", "65.7")));

        assertThat(shown.origin()).isEqualTo(Shown.Origin.STATED);
        assertThat(shown.figure().lower()).isEqualByComparingTo("54.3");
    }

    @Test
    void aRangeWithoutValueStaysARange() {
        Picture picture = Given.observations(share("trauma", "ANY_TRAUMA", "_U", null).get("49", "81"))
                .drawnBy(StudyFindings.all(), "trauma");

        assertThat(dots(picture).series().getFirst().marks()).singleElement().satisfies(m -> {
            assertThat(m.value()).isNull();
            assertThat(m.low()).isEqualByComparingTo("49");
            assertThat(m.high()).isEqualByComparingTo("81");
        });
    }

    @Test
    void missingStaysMissing() {
        Shown shown = only(Given.figures(share("mental_health", "PTSD.PCL5", "2017", null).status("O").sample(300)));

        assertThat(shown.figure().value()).isNull();
        assertThat(shown.figure().lower()).isNull();
        assertThat(shown.figure().upper()).isNull();
    }

    @Test
    void the607OfTheArticleAreNeverARate() {
        Picture facts = Given.shipped("mental_health_identified", "survey_base").drawnBy(Facts.all(), "otherHealth");

        assertThat(facts.chart()).isEmpty();
        assertThat(facts.figures()).anyMatch(s -> s.figure().value() != null
                && s.figure().value().intValueExact() == 607);
        assertThat(facts.figures()).allMatch(s -> s.origin() == Shown.Origin.STATED
                && s.figure().unitMeasure().equals("PERSONS"));
        assertThat(ShippedData.newest()).noneMatch(o -> o.unitMeasure().equals("PERCENT")
                && o.group().equals("DEPRESSION_ANXIETY_SUICIDALITY"));
    }

    @Test
    void countsGetNoInterval() {
        Picture picture = Given.figures(count("returns", "2012/2021", "30").sample(100))
                .drawnBy(StudyFindings.estimatesAndTotals(), "estimates");

        assertThat(picture.figures()).allMatch(s -> s.origin() == Shown.Origin.STATED
                && s.figure().lower() == null);
    }

    @Test
    void estimatesLeaveSingleConfirmedYearsToOthers() {
        Picture picture = Given.shipped("returns", "returns_estimate").drawnBy(StudyFindings.estimatesAndTotals(),
                "estimates");

        assertThat(Given.periods(picture)).containsExactlyInAnyOrder("2012/2025-08", "2012/2021", "2012");
    }

    @Test
    void computedIntervalsAreSaidToBe() {
        assertThat(conditions().drawnBy(COMPARED, "conditions", Given.designed(Source.Design.PROBABILITY)).legend())
                .contains("Wilson");
    }

    private static Given conditions() {
        return Given.shipped("mental_health", "mental_health_general");
    }

    private static Shown only(Given given) {
        List<Shown> shown = given.drawnBy(StudyFindings.all(), "conditions",
                Given.designed(Source.Design.PROBABILITY)).figures();
        assertThat(shown).hasSize(1);
        return shown.getFirst();
    }

    private static ChartSpec.Dots dots(Picture picture) {
        return (ChartSpec.Dots) picture.chart().orElseThrow();
    }

    @Test
    void figuresOfOtherPlacesSayWhichTheyAreOf() {
        ChartSpec.Dots chart = (ChartSpec.Dots) Given.shipped("trafficking").drawnBy(StudyFindings.all(), "trafficking")
                .chart().orElseThrow();

        assertThat(chart.rows()).contains("Trafficked — China — Wikipedia, 2008 or before",
                "Trafficked — South Korea — Wikipedia, no date stated", "Cybersex — Korea Future Initiative 2019");
    }

    @Test
    void theOthersWhoAreComparedAreCountedApart() {
        String sentence = conditions().drawnBy(COMPARED, "conditions").sentence();

        assertThat(sentence).startsWith("39 findings on 8 conditions from 18 sources. ")
                .endsWith("For comparison, 8 findings on the general population stand beside them.");
    }

    @Test
    void aRangeIsOneOfOneConditionOnly() {
        String all = conditions().drawnBy(COMPARED, "conditions").sentence();
        String one = conditions().only(o -> o.group().equals("PTSD")).drawnBy(COMPARED, "conditions").sentence();

        assertThat(all).doesNotContain("%");
        assertThat(one).startsWith("8 findings on 1 condition from 5 sources, from 4% (").contains(") to 56% (")
                .doesNotContain("1.4%");
    }

    @Test
    void theOthersAloneAreCalledWhatTheyAre() {
        Picture picture = Given.shipped("mental_health_general").drawnBy(COMPARED, "conditions");

        assertThat(picture.sentence()).startsWith("General population: 8 findings on 6 conditions from ");
        assertThat(dots(picture).rows()).filteredOn(row -> row.contains("20")).isNotEmpty()
                .allMatch(row -> row.startsWith("General population — "));
    }

    @Test
    void rangesReachAsFarAsTheirBounds() {
        Picture picture = Given.shipped("residents_abroad").on("CN").only(o -> o.refArea().startsWith("CN"))
                .drawnBy(StudyFindings.all(), "placeEstimates");

        assertThat(picture.sentence()).startsWith("9 estimates from 4 sources, from 7,500 people (")
                .contains(") to 125,000 people (");
    }

    @Test
    void oneFindingHasNoEnds() {
        Picture picture = Given.figures(count("residents_abroad", "2014", "600").by("WIKIPEDIA"))
                .drawnBy(StudyFindings.all(), "placeEstimates");

        assertThat(picture.sentence()).startsWith("1 estimate from 1 source, 600 people (").doesNotContain("from 600");
    }

    @Test
    void findingsThatSayTheSameHaveNoEnds() {
        Picture picture = Given.figures(count("residents_abroad", "2014", "600").by("WIKIPEDIA"),
                count("residents_abroad", "2015", "600").by("WIKIPEDIA")).drawnBy(StudyFindings.all(),
                "placeEstimates");

        assertThat(picture.sentence()).startsWith("2 estimates from 1 source, all of them 600 people.");
    }

    @Test
    void whatIsOfAnotherPlaceThanThePageSaysSo() {
        Picture picture = Given.figures(count("residents_abroad", "2014", "600").by("WIKIPEDIA")).on("GB")
                .drawnBy(StudyFindings.all(), "placeEstimates");

        assertThat(dots(picture).rows()).singleElement().asString().startsWith("South Korea — ");
        assertThat(picture.sentence()).contains("South Korea, Wikipedia");
    }

    @Test
    void whatSomebodyEstimatesGetsNoInterval() {
        Shown shown = only(Given.figures(share("mental_health", "PTSD.PCL5", "2017", "60").sample(45).status("E")));

        assertThat(shown.origin()).isEqualTo(Shown.Origin.STATED);
        assertThat(shown.figure().lower()).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, Range given by the source: 35–80",
        "Said to be the midpoint of the range., Range given by the source: 35–80",
        "lower and upper are the 95 percent confidence interval., 95% interval given by the source: 35–80",
        "괄호 안은 95% 신뢰구간, 95% interval given by the source: 35–80",
        "95% interval computed from share and sample size (Wilson)., 95% interval computed here: 35–80"})
    void boundsAreCalledWhatTheSourceCallsThem(@Nullable String remark, String caption) {
        Observation figure = remarked(share("mental_health", "PTSD", "1998", "50").get("35", "80"), remark);
        Picture picture = Given.observations(figure).drawnBy(StudyFindings.all(), "conditions");

        assertThat(dots(picture).series().getFirst().marks().getFirst().caption()).contains(caption);
        assertThat(Given.LABELS.bounds(Shown.stated(figure)).contains("95%")).isEqualTo(caption.contains("95%"));
        assertThat(picture.legend().contains("95%")).isEqualTo(caption.contains("95%"));
    }

    @Test
    void noShippedRangeIsCalledAnInterval() {
        assertThat(ShippedData.newest().stream().map(Shown::stated).filter(s -> s.bounds().isPresent())).isNotEmpty()
                .allSatisfy(s -> assertThat(Given.LABELS.caption(s).stream().anyMatch(l -> l.startsWith("95%")))
                        .isEqualTo(s.figure().remark() != null && s.figure().remark().contains("95 percent")));
    }

    private static Observation remarked(Observation o, @Nullable String remark) {
        return new Observation(null, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.timePeriod(),
                o.value(), o.lower(), o.upper(), o.unitMeasure(), o.obsStatus(), null, o.source(), o.locator(), remark,
                o.attributes(), 1, null);
    }
}
