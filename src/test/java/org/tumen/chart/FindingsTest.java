package org.tumen.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.statistics.Figure.count;
import static org.tumen.statistics.Figure.share;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.ShippedData;

/** Findings: each in a row of its own, beside its comparison, with an interval only where one can be had. */
class FindingsTest {

    @Test
    void theComparisonPopulationStandsInTheRowOfItsStudy() {
        ChartSpec.Dots chart = dots(conditions().drawnBy(Findings.all(), "conditions"));
        List<Integer> defectors = chart.series().get(0).marks().stream().map(ChartSpec.Mark::at).toList();

        assertThat(chart.series()).hasSize(2);
        assertThat(chart.series().get(1).marks()).hasSize(8).allMatch(m -> defectors.contains(m.at()));
    }

    @Test
    void everyFindingOfOnePopulationHasARowOfItsOwn() {
        ChartSpec.Dots chart = dots(conditions().drawnBy(Findings.all(), "conditions"));

        assertThat(chart.series().get(0).marks()).extracting(ChartSpec.Mark::at).doesNotHaveDuplicates();
        assertThat(chart.series().get(1).marks()).extracting(ChartSpec.Mark::at).doesNotHaveDuplicates();
    }

    @Test
    void noFindingStandsInAHeading() {
        ChartSpec.Dots chart = dots(conditions().drawnBy(Findings.all(), "conditions"));

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
                .drawnBy(Findings.all(), "trauma");

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
                .drawnBy(Findings.estimatesAndTotals(), "estimates");

        assertThat(picture.figures()).allMatch(s -> s.origin() == Shown.Origin.STATED
                && s.figure().lower() == null);
    }

    @Test
    void estimatesLeaveSingleConfirmedYearsToOthers() {
        Picture picture = Given.shipped("returns", "returns_estimate").drawnBy(Findings.estimatesAndTotals(),
                "estimates");

        assertThat(Given.periods(picture)).containsExactlyInAnyOrder("2012/2025-08", "2012/2021", "2012");
    }

    @Test
    void computedIntervalsAreSaidToBe() {
        assertThat(conditions().drawnBy(Findings.all(), "conditions").legend()).contains("Wilson");
    }

    private static Given conditions() {
        return Given.shipped("mental_health", "mental_health_general");
    }

    private static Shown only(Given given) {
        List<Shown> shown = given.drawnBy(Findings.all(), "conditions").figures();
        assertThat(shown).hasSize(1);
        return shown.getFirst();
    }

    private static ChartSpec.Dots dots(Picture picture) {
        return (ChartSpec.Dots) picture.chart().orElseThrow();
    }

    @Test
    void figuresOfOtherPlacesSayWhichTheyAreOf() {
        ChartSpec.Dots chart = (ChartSpec.Dots) Given.shipped("trafficking").drawnBy(Findings.all(), "trafficking")
                .chart().orElseThrow();

        assertThat(chart.rows()).contains("Trafficked — China — Wikipedia, 2008 or before",
                "Trafficked — South Korea — Wikipedia, no date stated", "Cybersex — Korea Future Initiative 2019");
    }
}
