package org.tumen.statistics.datapackage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.statistics.BoundKind;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Qualifier;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Remark;

/** The figures that come with Tumen agree with each other and say where they come from. */
class DataPackageTest {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final List<Observation> newest = ShippedData.newest();

    @Test
    void everyFigureNamesItsSourceAndThePlaceInIt() {
        assertThat(newest).isNotEmpty().allSatisfy(o -> {
            assertThat(o.source()).isNotBlank();
            assertThat(o.locator()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void womenAndMenMakeTheTotal(int release) {
        record Place(String indicator, String area, String age, String category, Period period, String unit,
                String source) {
        }
        Map<Place, Map<Sex, BigDecimal>> places = ShippedData.figures(release).stream()
                .filter(o -> o.unitMeasure().equals("PERSONS") && o.value() != null)
                .collect(groupingBy(o -> new Place(o.indicator(), o.refArea(), o.age(), o.category(), o.timePeriod(),
                        o.unitMeasure(), o.source()), toMap(Observation::sex, Observation::value)));

        assertThat(places.entrySet().stream().filter(e -> e.getValue().size() == 3).toList())
                .hasSizeGreaterThan(50).allSatisfy(e -> assertThat(e.getValue().get(Sex.FEMALE)
                        .add(e.getValue().get(Sex.MALE))).isEqualByComparingTo(e.getValue().get(Sex.TOTAL)));
    }

    @ParameterizedTest
    @CsvSource({"TOTAL,34537", "MALE,9593", "FEMALE,24944"})
    void arrivalsOfTheMinistryAddUpToTheTotalItStates(Sex sex, String expected) {
        List<Observation> periods = newest.stream().filter(o -> o.indicator().equals("arrivals")
                && o.source().equals("MOU") && o.sex() == sex && o.age().equals("_T")
                && (o.timePeriod() instanceof Period.Year || Set.of("../1998", "1999/2001")
                        .contains(o.timePeriod().code()))).toList();

        assertThat(periods).hasSize(26);
        assertThat(sum(periods)).isEqualByComparingTo(expected);
        assertThat(one("arrivals_cumulative", sex, "2025-12", 2).value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"TOTAL,224,223", "MALE,26,25", "FEMALE,198,198"})
    void theCorrectionOf2025IsASecondRelease(Sex sex, String first, String corrected) {
        assertThat(one("arrivals", sex, "2025", 1).value()).isEqualByComparingTo(first);
        assertThat(one("arrivals", sex, "2025", 2).value()).isEqualByComparingTo(corrected);
    }

    @Test
    void percentagesLieWithinZeroAndHundred() {
        assertThat(newest.stream().filter(o -> o.unitMeasure().equals("PERCENT"))
                .flatMap(o -> Stream.of(o.value(), o.lower(), o.upper())).filter(v -> v != null))
                .isNotEmpty().allSatisfy(v -> assertThat(v).isBetween(BigDecimal.ZERO, HUNDRED));
    }

    @Test
    void aStatedValueLiesWithinItsInterval() {
        assertThat(newest.stream().filter(o -> o.value() != null && o.lower() != null
                && o.attributes().boundKind() != BoundKind.ROUNDING)).isNotEmpty()
                .allSatisfy(o -> assertThat(o.value()).isBetween(o.lower(), o.upper()));
    }

    @Test
    void aProtectedNumberSaysWhatItMayStandFor() {
        assertThat(newest.stream().filter(o -> o.source().equals("UNHCR") && o.value() != null
                && o.value().intValueExact() == 5)).hasSizeGreaterThan(100).allSatisfy(o -> {
                    assertThat(o.attributes().boundKind()).isEqualTo(BoundKind.ROUNDING);
                    assertThat(o.lower() + "–" + o.upper()).isEqualTo("1–4");
                });
    }

    @Test
    void whatSaysOverOrAboutSaysItBesideTheNumber() {
        assertThat(newest).filteredOn(o -> o.remark() != null).noneMatch(o -> o.remark()
                .matches("(Over|About|Around|At least|Nearly|Almost|More than|Approximately)\\b[;,.].*"));
        assertThat(newest.stream().map(o -> o.attributes().qualifier()).filter(Objects::nonNull).distinct())
                .containsExactlyInAnyOrder(Qualifier.OVER, Qualifier.AT_LEAST, Qualifier.UNDER, Qualifier.NEARLY,
                        Qualifier.ABOUT);
    }

    @Test
    void whatWasComputedHereSaysSo() {
        assertThat(newest).filteredOn(o -> o.remark() != null && o.remark().contains("omputed"))
                .allMatch(o -> o.attributes().computed() != null);
        assertThat(newest.stream().filter(o -> o.attributes().computed() != null)).hasSizeGreaterThan(140);
    }

    @Test
    void boundsSayWhatTheyAre() {
        assertThat(newest).filteredOn(o -> o.lower() != null && o.upper() != null)
                .allMatch(o -> o.attributes().boundKind() != null);
    }

    @Test
    void aFigureWithoutValueSaysWhyOrGivesARange() {
        assertThat(newest.stream().filter(o -> o.value() == null)).isNotEmpty().allSatisfy(o ->
                assertThat(o.lower() != null || o.upper() != null
                        || o.is(ObsStatus.MISSING) && o.remark() != null).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"2020-09,33648", "2022-12,33836", "2024-09,34134"})
    void tenYearAgesAddUp(String date, String expected) {
        Set<String> tenYears = Set.of("Y0T9", "Y10T19", "Y20T29", "Y30T39", "Y40T49", "Y50T59", "Y_GE60");
        List<Observation> ages = newest.stream().filter(o -> o.indicator().equals("age_at_entry")
                && o.sex() == Sex.TOTAL && o.timePeriod().code().equals(date) && tenYears.contains(o.age())).toList();

        assertThat(ages).hasSize(7);
        assertThat(sum(ages)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"occupation_before,2020-09,33648", "occupation_before,2022-12,33836",
        "occupation_before,2024-09,34134", "education_before,2022-12,33836", "education_before,2024-09,34134",
        "residence,2024-09,31383"})
    void groupsOfASnapshotAddUpToEverybodyInIt(String indicator, String date, String expected) {
        List<Observation> groups = newest.stream().filter(o -> o.indicator().equals(indicator)
                && o.sex() == Sex.TOTAL && o.timePeriod().code().equals(date)).toList();

        assertThat(sum(groups)).isEqualByComparingTo(expected);
        assertThat(groups).allMatch(o -> o.sampleSize() == Integer.parseInt(expected));
    }

    @Test
    void homeProvincesOf2024LackOnlyThoseThatTheirNoteNames() {
        assertThat(sum(newest.stream().filter(o -> o.indicator().equals("origin") && o.sex() == Sex.TOTAL
                && o.timePeriod().code().equals("2024-09")).toList())).isEqualByComparingTo("33821");
    }

    /** What the article or another source garbled, and how its note begins. */
    @ParameterizedTest
    @CsvSource({"mental_health_identified,607,607 of 24", "survey_base,24000,607 of 24",
        "children_northeast_china_unclear,6824,A garbled estimate", "children_northeast_china_unclear,7829,A garbled",
        "residents_abroad,4846,'4,846 in the Philippines'", "arrivals_cumulative,26000,Totals without a date",
        "origin_arrivals,1926,Groups that do not add up", "unaccounted,700,'30, about 100 and about 700'",
        "returns_estimate,100,'30, about 100 and about 700'"})
    void whatIsImpossibleOrGarbledSaysSoAndIsCountedNowhere(String indicator, String value, String note) {
        assertThat(newest.stream().filter(o -> o.indicator().equals(indicator) && o.value() != null
                && o.value().compareTo(new BigDecimal(value)) == 0)).singleElement().satisfies(o -> {
                    assertThat(o.countable()).isFalse();
                    assertThat(ShippedData.catalogue().notesOn(List.of(o))).anySatisfy(n ->
                            assertThat(n.title().en()).startsWith(note));
                });
    }

    @Test
    void refugeesAndAsylumSeekersAreKnownForTheSameCountriesAndYears() {
        record Place(String area, Period period) {
        }
        Map<String, Set<Place>> places = newest.stream().filter(o -> o.source().equals("UNHCR"))
                .collect(groupingBy(Observation::indicator, mapping(
                        o -> new Place(o.refArea(), o.timePeriod()), toSet())));

        assertThat(places.get("unhcr_refugees")).hasSize(314).isEqualTo(places.get("unhcr_asylum_seekers"));
        assertThat(places.get("unhcr_refugees").stream().map(Place::area).distinct()).hasSize(23);
    }

    @Test
    void aCountOfFiveSaysWhatItMayBe() {
        assertThat(newest.stream().filter(o -> o.source().equals("UNHCR")
                && o.value().compareTo(new BigDecimal("5")) == 0)).isNotEmpty().allMatch(o -> o.remark() != null);
    }

    @Test
    void agesAtEntryAreOfOneDivisionOnly() {
        assertThat(newest.stream().filter(o -> o.indicator().equals("age_at_entry")).map(Observation::age).collect(
                toSet())).doesNotContain("Y20T39", "Y40T59");
    }

    @Test
    void confirmedReturnsOf2012To2021AddUpTo30() {
        List<Observation> years = IntStream.rangeClosed(2012, 2021)
                .mapToObj(y -> one("returns", Sex.TOTAL, String.valueOf(y), 3)).filter(Observation::countable).toList();

        assertThat(sum(years)).isEqualByComparingTo("30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2021"})
    void aYearThatTheListOfReturnsLeavesOutIsMissingAndNotZero(String year) {
        assertThat(one("returns", Sex.TOTAL, year, 3)).satisfies(o -> {
            assertThat(o.value()).isNull();
            assertThat(o.statuses()).containsExactly(ObsStatus.MISSING);
            assertThat(o.remark()).contains("no source states");
        });
    }

    @Test
    void settlementMoneyStandsForTheYearsInWhichItWasInForce() {
        assertThat(ofHouseholdsOfOne("settlement_money")).containsOnly("2007/2012 6000000", "2013/2018 7000000",
                "2019/2022 8000000", "2023 9000000", "2024 10000000");
        assertThat(ofHouseholdsOfOne("housing_support")).containsOnly("2007/2017 13000000", "2018/2022 16000000");
    }

    private List<String> ofHouseholdsOfOne(String indicator) {
        return newest.stream().filter(o -> o.indicator().equals(indicator) && o.source().equals("MOU")
                && o.category().equals("HOUSEHOLD_OF_ONE"))
                .map(o -> o.timePeriod().code() + " " + o.value()).toList();
    }

    @ParameterizedTest
    @CsvSource({"2008,NKDB_2008", "2009,SURVEY_2009", "2010,HANA"})
    void surveysOfWorkAreThoseOfWhoMadeThem(String year, String source) {
        assertThat(newest.stream().filter(o -> Set.of("activity_rate", "employment_rate", "unemployment_rate")
                .contains(o.indicator()) && o.timePeriod().code().equals(year))).hasSize(3)
                .allMatch(o -> o.source().equals(source) && o.remark() != null);
    }

    @Test
    void whatIsComputedHereFromStatedFiguresIsNoEstimate() {
        assertThat(newest.stream().filter(o -> o.remark() != null && o.remark().toLowerCase(Locale.ROOT)
                .contains("computed here"))).hasSizeGreaterThan(60).noneMatch(o -> o.is(ObsStatus.ESTIMATED));
    }

    @Test
    void aCountThatWasSupersededWasNotProvisional() {
        assertThat(newest.stream().filter(o -> o.remark() != null && o.remark().contains("since superseded")))
                .hasSize(13).allMatch(o -> o.statuses().equals(Set.of(ObsStatus.NORMAL)));
    }

    @Test
    void whatTheEncyclopediaGivesWithoutADateIsUnvalidatedOrWorse() {
        assertThat(newest.stream().filter(o -> o.source().equals("WIKIPEDIA")
                && o.timePeriod() instanceof Period.Undated)).hasSizeGreaterThan(30)
                .allMatch(o -> o.is(ObsStatus.UNVALIDATED) || o.is(ObsStatus.LOW_RELIABILITY));
    }

    @Test
    void anOutlookIsAForecast() {
        assertThat(newest.stream().filter(o -> o.indicator().equals("arrivals_outlook"))).isNotEmpty()
                .allMatch(o -> o.statuses().equals(Set.of(ObsStatus.FORECAST)));
    }

    /** Where a source changed whom it asks or counts, or jumps without a reason. */
    @Test
    void breaksAreMarkedAndSayWhy() {
        List<Observation> breaks = newest.stream().filter(o -> o.is(ObsStatus.BREAK)).toList();

        assertThat(breaks).allMatch(o -> o.remark() != null);
        assertThat(breaks.stream().map(o -> o.indicator() + " " + o.refArea() + " " + o.timePeriod().code()))
                .containsOnly("activity_rate KR 2011", "activity_rate KR 2013", "activity_rate KR 2014",
                        "employment_rate KR 2011", "employment_rate KR 2013", "employment_rate KR 2014",
                        "unemployment_rate KR 2011", "unemployment_rate KR 2013", "unemployment_rate KR 2014",
                        "monthly_wage KR 2013", "monthly_wage KR 2014", "refugees_admitted US 2018",
                        "unhcr_refugees FR 2014", "unhcr_refugees FR 2015", "unhcr_refugees GB 2017",
                        "unhcr_refugees GB 2018", "unhcr_refugees CA 2016", "unhcr_refugees CA 2022",
                        "unhcr_refugees DE 2018", "unhcr_refugees DE 2019");
    }

    @ParameterizedTest
    @CsvSource({"asylum_claims,CLAIMS", "repatriations_recorded,CASES", "boat_cases,CASES"})
    void claimsAndCasesAreNoPeople(String indicator, String unit) {
        assertThat(newest.stream().filter(o -> o.indicator().equals(indicator))).isNotEmpty()
                .allMatch(o -> o.unitMeasure().equals(unit));
    }

    /** The base of a wage are wage workers, of unemployment those in the labour market, of an estimate nobody. */
    @Test
    void aSampleThatIsNotTheBaseIsNotGivenAsOne() {
        assertThat(newest.stream().filter(o -> Set.of("monthly_wage", "unemployment_rate").contains(o.indicator())
                || o.source().equals("KFI_2019"))).hasSizeGreaterThan(30).allMatch(o -> o.sampleSize() == null);
    }

    @ParameterizedTest
    @CsvSource({"settlement_money,PER_PERSON,../2003", "return_cases,CROSSED_DMZ,2022-01-02",
        "journey_cases,CAUGHT,2019-11-23", "occupation_share,OCC_NOT_STATED,_U",
        "arrivals_cumulative_female_share,_T,_U"})
    void standsUnderItsOwnPeriodAndCategory(String indicator, String category, String period) {
        assertThat(newest).anyMatch(o -> o.indicator().equals(indicator) && o.category().equals(category)
                && o.timePeriod().code().equals(period) && o.source().equals("WIKIPEDIA"));
    }

    /** What a release withdraws is gone, and all that is left of it is the reason. */
    @Test
    void whatWasWithdrawnStandsNoMore() {
        List<Observation.Key> withdrawn = ShippedData.read().editions().getLast().withdrawn();

        assertThat(withdrawn).hasSize(21);
        assertThat(newest.stream().map(Observation::key)).doesNotContainAnyElementsOf(withdrawn);
        assertThat(ShippedData.figures(2).stream().map(Observation::key)).containsAll(withdrawn);
    }

    @Test
    void sharesOfWomenFollowFromTheCounts() {
        for (Observation share : newest) {
            if (share.indicator().equals("arrivals_female_share") && share.source().equals("MOU")) {
                String period = share.timePeriod().code();
                BigDecimal women = one("arrivals", Sex.FEMALE, period, 2).value();
                BigDecimal all = one("arrivals", Sex.TOTAL, period, 2).value();

                assertThat(women.multiply(HUNDRED).divide(all, 4, java.math.RoundingMode.HALF_UP)
                        .subtract(share.value()).abs()).as(period).isLessThan(new BigDecimal("0.0501"));
            }
        }
    }

    @Test
    void everyCommentHasKorean() {
        Set<String> translated = ShippedData.read().catalogue().remarks().stream().map(r -> r.text().en()).collect(toSet());

        assertThat(ShippedData.read().editions().stream().flatMap(e -> e.observations().stream())
                .map(Observation::remark).filter(r -> r != null).distinct()).isNotEmpty()
                .allMatch(translated::contains);
        assertThat(ShippedData.read().catalogue().remarks()).allMatch(r -> !r.text().ko().isBlank());
    }

    @Test
    void everyCodeInUseHasATitleInKorean() {
        Catalogue names = ShippedData.catalogue();

        assertThat(newest.stream().flatMap(o -> Stream.concat(Stream.of("sex " + o.sex().code(), "age " + o.age(),
                        "ref_area " + o.refArea(), "unit_measure " + o.unitMeasure()),
                Stream.concat(Arrays.stream(o.category().split("\\.")).map(c -> "category " + c),
                        o.statuses().stream().map(s -> "obs_status " + s.code())))).distinct())
                .allSatisfy(code -> assertThat(names.title(code.split(" ")[0], code.split(" ")[1],
                        Locale.KOREAN)).isNotBlank().isNotEqualTo(code.split(" ")[1]));
    }

    @Test
    void everyNoteOnFiguresConcernsOne() {
        assertThat(ShippedData.read().catalogue().notes().stream().filter(n -> !n.indicators().isEmpty())).isNotEmpty()
                .allSatisfy(n -> assertThat(newest).as(n.code()).anyMatch(n::concerns));
    }

    @Test
    void everyEventHasItsWordsInKorean() {
        assertThat(ShippedData.catalogue().events()).isNotEmpty().allSatisfy(e -> {
            assertThat(e.description().ko()).containsPattern("\\p{IsHangul}");
            assertThat(e.kind().work() ? e.description().ko() : e.title().ko()).containsPattern("\\p{IsHangul}");
        });
    }

    @Test
    void everyTopicWithEventsHasThemInOrder() {
        Catalogue catalogue = ShippedData.catalogue();

        assertThat(catalogue.eventsOf("culture")).isNotEmpty().allMatch(e -> e.kind().work());
        assertThat(catalogue.eventsOn(List.of("settlement_money"))).extracting(Event::code)
                .containsSubsequence("law-1962", "law-1978", "law-1993", "gold-1997", "law-1997", "measures-2004",
                        "package-2021");
        assertThat(catalogue.eventsOn(List.of("arrivals"))).extracting(Event::code)
                .containsSubsequence("measures-2004", "kim-jong-un-2011", "border-closed-2020");
    }

    private static Observation one(String indicator, Sex sex, String period, int release) {
        List<Observation> found = ShippedData.figures(release).stream().filter(o -> o.indicator().equals(indicator)
                && o.sex() == sex && o.age().equals("_T") && o.timePeriod().code().equals(period)
                && o.source().equals("MOU")).toList();
        assertThat(found).as("%s %s %s", indicator, sex, period).hasSize(1);
        return found.getFirst();
    }

    private static BigDecimal sum(List<Observation> figures) {
        return figures.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
