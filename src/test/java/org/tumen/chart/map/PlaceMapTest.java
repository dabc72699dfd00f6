package org.tumen.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tumen.chart.drawing.Given;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.Doubt;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Places;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Spot;
import org.tumen.chart.plot.Charts;
import org.tumen.chart.plot.MapFrame;
import org.tumen.statistics.Observation;
import org.tumen.wording.Shown;

/** A map says of each country one number of its kind, with its range, and nothing where nothing is known. */
class PlaceMapTest {

    private final Picture picture = drawn(MapFrame.WORLD, Integer.MAX_VALUE);
    private final Places map = map(picture);

    @Test
    void everyCountryHasOneSymbol() {
        assertThat(map.spots()).extracting(Spot::code).doesNotHaveDuplicates()
                .containsExactlyElementsOf(Given.LABELS.catalogue().countries().stream().map(c -> c.refArea())
                .toList());
        assertThat(marks()).extracting(Mark::at).doesNotHaveDuplicates().hasSameSizeAs(map.spots());
    }

    @Test
    void southKoreaHasTheMinistrysRunningTotal() {
        assertThat(mark("KR").value()).isEqualByComparingTo("34537");
        assertThat(series("KR").key()).isEqualTo("taken_in");
        assertThat(mark("KR").caption().getFirst()).startsWith("South Korea · ");
        assertThat(mark("KR").caption()).anyMatch(line -> line.contains("Ministry of Unification"));
    }

    @Test
    void anEstimateCarriesTheRangeOfWhatOthersEstimateOfTheSameTime() {
        Mark china = mark("CN");

        assertThat(china.value()).isEqualByComparingTo("11000");
        assertThat(china.low()).isEqualByComparingTo("7500");
        assertThat(china.high()).isEqualByComparingTo("50000");
        assertThat(china.doubt()).isEqualTo(Doubt.ESTIMATED);
        assertThat(spot("CN").label()).containsExactly("China", "about 11,000 · 2008");
        assertThat(spot("PH").label().getLast()).startsWith("nearly 500 ");
        assertThat(spot("JP").label().getLast()).startsWith("about 140 ");
        // Those of eleven and more years before speak of another time.
        assertThat(picture.figures()).extracting(Shown::figure).filteredOn(o -> o.refArea().startsWith("CN"))
                .extracting(o -> o.timePeriod().code()).doesNotContain("1998", "2000", "2002");
    }

    @Test
    void aMereRangeHasNoValue() {
        Mark russia = mark("RU");

        assertThat(russia.value()).isNull();
        assertThat(List.of(russia.low(), russia.high())).containsExactly(new BigDecimal("100"), new BigDecimal("500"));
        assertThat(spot("RU").label()).contains("100–500 · 1999");
    }

    @Test
    void whatIsImpossibleIsNotDrawn() {
        assertThat(mark("PH").value()).isEqualByComparingTo("500");
        assertThat(series("PH").key()).isEqualTo("passing");
        assertThat(picture.figures()).noneMatch(s -> s.figure().value() != null
                && s.figure().value().intValue() == 4846);
    }

    @Test
    void whereNothingIsKnownNothingIsZero() {
        for (String country : List.of("LA", "MN", "VN", "FI")) {
            Mark mark = mark(country);
            assertThat(series(country).key()).isEqualTo("unknown");
            assertThat(mark.value()).isNull();
            assertThat(mark.caption()).contains(Given.LABELS.texts().get("map.unknown"));
        }
        assertThat(picture.legend()).contains(Given.LABELS.texts().get("map.legend.unknown"));
    }

    @Test
    void nobodyRecognisedIsSaidOnlyWhereNobodyWaits() {
        assertThat(series("AU").key()).isEqualTo("seekers");
        assertThat(series("DE").key()).isEqualTo("refugees");
    }

    @Test
    void yearsLookBack() {
        assertThat(map(drawn(MapFrame.WORLD, 2006)).series()).flatExtracting(Series::marks)
                .filteredOn(m -> m.key().startsWith("residents_abroad~CN")).singleElement().satisfies(m -> {
                    assertThat(m.value()).isNull();
                    assertThat(m.low()).isEqualByComparingTo("30000");
                    assertThat(m.high()).isEqualByComparingTo("65000");
                });
    }

    @Test
    void partsOfTheWorldShowWhatLiesInThem() {
        assertThat(map(drawn(MapFrame.EAST_ASIA, 3000)).spots()).extracting(Spot::code).containsExactlyInAnyOrder("KR",
                "CN", "RU", "JP", "MN", "VN", "LA", "TH", "KH", "PH");
        assertThat(map(drawn(MapFrame.EUROPE, 3000)).spots()).extracting(Spot::code).containsExactlyInAnyOrder("BE",
                "CH", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "LU", "NL", "NO", "SE");
    }

    @Test
    void europeIsOneMarkWhereTheScreenIsNarrow() {
        ChartSpec.Crowd crowd = map.crowd().orElseThrow();

        assertThat(crowd.spots().stream().map(map.spots()::get).map(Spot::code)).containsExactlyInAnyOrderElementsOf(
                map(drawn(MapFrame.EUROPE, 3000)).spots().stream().map(Spot::code).toList());
        assertThat(crowd.label()).containsExactly("Europe", "13 countries");
        assertThat(crowd.caption()).anyMatch(line -> line.contains("Germany") && line.contains("Sweden"));
        assertThat(map(drawn(MapFrame.EUROPE, 3000)).crowd()).isEmpty();
        assertThat(picture.legend()).contains(Given.LABELS.texts().get("map.legend.crowd"));
        assertThat(Charts.json(map)).contains("doubt-none crowded", "Europe\\n13 countries");
    }

    @Test
    void pointingLightsOneCountryAndFadesOtherKinds() {
        ChartSpec pointed = map.pointing(mark("CN").key(), "living");

        assertThat(pointed.series()).flatExtracting(Series::marks).filteredOn(Mark::lit).singleElement()
                .extracting(Mark::at).isEqualTo(mark("CN").at());
        assertThat(pointed.series()).filteredOn(s -> !s.faded()).extracting(Series::key).containsExactly("living");
    }

    @Test
    void theBrowserGetsTheSamePlane() {
        String json = Charts.json(map);

        assertThat(json).contains("\"className\":\"tumen-map-world\"", "\"type\":\"bubble\"", "\"zMin\":0",
                "South Korea\\n34,537 · 2025");
    }

    private static Picture drawn(MapFrame frame, int to) {
        Given all = Given.shipped(PlaceMap.INDICATORS.toArray(String[]::new));
        return Given.observations(all.figures().stream().filter(o -> ended(o, to)).toArray(Observation[]::new))
                .drawnBy(PlaceMap.of(frame), "world");
    }

    private static boolean ended(Observation o, int to) {
        return to == Integer.MAX_VALUE || o.timePeriod().end().filter(d -> d.getYear() <= to).isPresent();
    }

    private static Places map(Picture picture) {
        return (Places) picture.chart().orElseThrow();
    }

    private List<Mark> marks() {
        return map.series().stream().flatMap(s -> s.marks().stream()).toList();
    }

    private Series series(String country) {
        return map.series().stream().filter(s -> s.marks().stream().anyMatch(m -> at(m).code().equals(country)))
                .findFirst().orElseThrow();
    }

    private Mark mark(String country) {
        return marks().stream().filter(m -> at(m).code().equals(country)).findFirst().orElseThrow();
    }

    private Spot spot(String country) {
        return Optional.of(mark(country)).map(this::at).orElseThrow();
    }

    private Spot at(Mark mark) {
        return map.spots().get(mark.at());
    }
}
