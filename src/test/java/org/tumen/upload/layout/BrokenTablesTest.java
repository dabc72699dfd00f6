package org.tumen.upload.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.statistics.Observation;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problem;
import org.tumen.wording.Labels;

/** What is wrong with a table is said: where, what was expected, and what to do. */
class BrokenTablesTest {

    private static final String HEADER = String.join("|", Observation.COLUMNS) + "\n";

    static Stream<Arguments> rows() {
        return Stream.of(
                row("not a number", "arrivals|KR|M|_T|_T|2026|many|||PERSONS|A||MOU|T|", "screen.notANumber", "G2"),
                row("a decimal comma", "arrivals|KR|M|_T|_T|2026|12,5|||PERSONS|A||MOU|T|", "screen.notANumber", "G2"),
                row("a formula error", "arrivals|KR|M|_T|_T|2026|#REF!|||PERSONS|A||MOU|T|", "screen.notANumber", "G2"),
                row("too large", "arrivals|KR|M|_T|_T|2026|99999999999999999|||PERSONS|A||MOU|T|",
                        "screen.notANumber", "G2"),
                row("a lower bound in words", "arrivals|KR|M|_T|_T|2026|5|few|9|PERSONS|A||MOU|T|",
                        "screen.notANumber", "H2"),
                row("unknown indicator", "arivals|KR|M|_T|_T|2026|5|||PERSONS|A||MOU|T|", "screen.unknownCode", "A2",
                        "indicator", "arrivals"),
                row("unknown place", "arrivals|KRX|M|_T|_T|2026|5|||PERSONS|A||MOU|T|", "screen.unknownCode", "B2",
                        "ref_area", "KR"),
                row("unknown sex", "arrivals|KR|feminin|_T|_T|2026|5|||PERSONS|A||MOU|T|", "screen.unknownCode", "C2",
                        "sex", "F"),
                row("unknown age", "arrivals|KR|M|Y20T28|_T|2026|5|||PERSONS|A||MOU|T|", "screen.unknownCode", "D2",
                        "age", "Y20T29"),
                row("unknown category", "arrivals|KR|M|_T|PTSDD|2026|5|||PERSONS|A||MOU|T|", "screen.unknownCode",
                        "E2", "category", "PTSD"),
                row("unknown part of a category", "arrivals|KR|M|_T|PTSD.XX|2026|5|||PERSONS|A||MOU|T|",
                        "screen.unknownCode", "E2"),
                row("unknown unit", "arrivals|KR|M|_T|_T|2026|5|||PERSONNES|A||MOU|T|", "screen.unknownCode", "J2",
                        "unit_measure", "PERSONS"),
                row("unknown status", "arrivals|KR|M|_T|_T|2026|5|||PERSONS|Z||MOU|T|", "screen.unknownCode", "K2"),
                row("unknown source", "arrivals|KR|M|_T|_T|2026|5|||PERSONS|A||MOUU|T|", "screen.unknownCode", "M2",
                        "source", "MOU"),
                row("unreadable period", "arrivals|KR|M|_T|_T|2026-13|5|||PERSONS|A||MOU|T|", "screen.period", "F2"),
                row("a backward range", "arrivals|KR|M|_T|_T|2026/2021|5|||PERSONS|A||MOU|T|", "screen.period", "F2"),
                row("a period in words", "arrivals|KR|M|_T|_T|last year|5|||PERSONS|A||MOU|T|", "screen.period",
                        "F2"),
                row("no period", "arrivals|KR|M|_T|_T||5|||PERSONS|A||MOU|T|", "screen.blank", "F2", "time_period"),
                row("no sex", "arrivals|KR||_T|_T|2026|5|||PERSONS|A||MOU|T|", "screen.blank", "C2", "sex"),
                row("no source", "arrivals|KR|M|_T|_T|2026|5|||PERSONS|A|||T|", "screen.blank", "M2", "source"),
                row("no indicator", "|KR|M|_T|_T|2026|5|||PERSONS|A||MOU|T|", "screen.blank", "A2", "indicator"),
                row("no number", "arrivals|KR|M|_T|_T|2026||||PERSONS|A||MOU|T|", "screen.noValue", "G2", "A"),
                row("negative", "arrivals|KR|M|_T|_T|2026|-5|||PERSONS|A||MOU|T|", "screen.negative", "G2"),
                row("a negative bound", "arrivals|KR|M|_T|_T|2026|5|-1|9|PERSONS|A||MOU|T|", "screen.negative", "H2"),
                row("above a hundred", "arrivals_female_share|KR|F|_T|_T|2026|100.1|||PERCENT|A||MOU|T|",
                        "screen.percent", "G2"),
                row("below nothing", "arrivals_female_share|KR|F|_T|_T|2026|-0.1|||PERCENT|A||MOU|T|",
                        "screen.percent", "G2"),
                row("a percentage of people", "arrivals|KR|M|_T|_T|2026|5%|||PERSONS|A||MOU|T|",
                        "screen.percentSign", "G2", "PERSONS"),
                row("bounds crossed", "arrivals|KR|M|_T|_T|2026|5|9|3|PERSONS|A||MOU|T|", "screen.bounds", "H2", "9",
                        "3"),
                row("another unit", "arrivals|KR|M|_T|_T|2026|5|||PERCENT|A||MOU|T|", "screen.unit", "J2",
                        "PERCENT", "arrivals", "PERSONS"),
                row("a broken sample size", "arrivals|KR|M|_T|_T|2026|5|||PERSONS|A|1.5|MOU|T|", "screen.sample", "L2"),
                row("nobody asked", "arrivals|KR|M|_T|_T|2026|5|||PERSONS|A|0|MOU|T|", "screen.sample", "L2"),
                row("a whole article", "arrivals|KR|M|_T|_T|2026|5|||PERSONS|A||MOU|" + "long ".repeat(200) + "|",
                        "screen.tooLong", "N2", "source_locator", "500"),
                row("a number cut in two at its comma", "arrivals|KR|M|_T|_T|2026|5|||PERSONS|A||MOU|T|||||234",
                        "screen.beyond", "S2"),
                row("twice the same", "arrivals|KR|M|_T|_T|2026|5|||PERSONS|A||MOU|T|\n"
                        + "arrivals|KR|Male|_T|_T|2026년|6|||명|A||통일부|T|", "screen.duplicate", "G3",
                        "arrivals KR M 2026 MOU", "2"));
    }

    private static Arguments row(String what, String rows, String code, String cell, String... arguments) {
        return Arguments.of(what, rows, code, cell, List.of(arguments));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void anErrorNamesItsCell(String what, String rows, String code, String cell, List<String> arguments) {
        Table.Result result = Table.of(HEADER + rows).screened();

        Problem error = result.of(code).getFirst();
        assertThat(error.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(error.place().cell()).isEqualTo(cell);
        if (!arguments.isEmpty()) {
            assertThat(error.arguments()).isEqualTo(arguments);
        }
        assertThat(result.errors()).hasSize(1);
        hasWords(result);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("a column is missing", new Shape.Own(1),
                        "indicator|time_period|obs_value\narrivals|2026|5",
                        "screen.missingColumn"),
                Arguments.of("a column twice", new Shape.Own(1),
                        "indicator|time_period|obs_value|source|source\narrivals|2026|5|MOU|MOU",
                        "screen.columnTwice"),
                Arguments.of("no header", new Shape.Own(9), "indicator|time_period|obs_value|source\n",
                        "screen.noHeader"),
                Arguments.of("the header row is blank", new Shape.Own(1), "\nindicator|time_period|obs_value|source\n",
                        "screen.noHeader"),
                Arguments.of("only a header", new Shape.Own(1), HEADER, "screen.noFigures"),
                Arguments.of("nothing known of a long table", new Shape.Long(1, Map.of(), Defaults.PLAIN),
                        "연도|명\n2026|5", "screen.missingColumn"),
                Arguments.of("a heading that is no period", null, "입국인원 현황\n구분|2024|20x5|합계\n남|1|2|3\n여|1|2|3",
                        "screen.period"),
                Arguments.of("the same period twice", null, "입국인원 현황\n구분|2024|2025|2025년\n남|1|2|2\n여|1|2|2",
                        "screen.duplicate"),
                Arguments.of("the same row twice", null, "입국인원 현황\n구분|2024|2025\n남|1|2\n남자|1|2",
                        "screen.duplicate"),
                Arguments.of("words among the numbers", null, "입국인원 현황\n구분|2024|2025\n남|1|약 2\n여|1|2",
                        "screen.notANumber"),
                Arguments.of("a negative count", null, "입국인원 현황\n구분|2024|2025\n남|1|△2\n여|1|2",
                        "screen.negative"),
                Arguments.of("nobody says of what", null, "구분|2024|2025\n남|1|2\n여|1|2", "screen.missingColumn"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableThatCannotBeTakenSaysWhy(String what, Shape shape, String text, String code) {
        Table table = Table.of(text);
        Table.Result result = table.screened(shape == null ? table.guessed() : shape, ShippedData.newest());

        assertThat(result.errors()).extracting(Problem::code).contains(code);
        assertThat(result.screened().findings().publishable()).isFalse();
        hasWords(result);
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                row("far from last year", "arrivals|KR|M|_T|_T|2026|60|||PERSONS|A||MOU|T|", "screen.jump", "G2",
                        "arrivals KR M 2026 MOU", "25", "2025"),
                row("far from the year before in the file", "arrivals|KR|M|_T|_T|2026|30|||PERSONS|A||MOU|T|\n"
                        + "arrivals|KR|M|_T|_T|2027|3|||PERSONS|A||MOU|T|", "screen.jump", "G3",
                        "arrivals KR M 2027 MOU", "30", "2026"),
                row("older", "arrivals|KR|M|_T|_T|2024|26|||PERSONS|A||MOU|T|", "screen.older", "G2",
                        "arrivals KR M MOU", "2024", "2025"),
                row("another source", "arrivals|KR|_T|_T|_T|2009|2900|||PERSONS|A||MOU|T|", "screen.otherSource", "G2",
                        "arrivals KR 2009 MOU", "2927", "DAILYNK_2012"),
                row("provisional again", "arrivals|KR|M|_T|_T|2024|26|||PERSONS|P||MOU|T|", "screen.provisional",
                        "G2", "arrivals KR M 2024 MOU"),
                row("men and women", "arrivals|KR|M|_T|_T|2025|26|||PERSONS|P||MOU|T|", "reconcile.sexesStanding",
                        "G2", "arrivals KR 2025 MOU", "26 + 198", "224", "223", "1"),
                row("the running total", "arrivals|KR|M|_T|_T|2025|26|||PERSONS|P||MOU|T|",
                        "reconcile.runningStanding", "G2", "arrivals_cumulative KR M 2025-12 MOU", "9568 + 26",
                        "9594", "9593", "1"),
                row("the women's share", "arrivals_female_share|KR|F|_T|_T|2025|88.4|||PERCENT|P||MOU|T|",
                        "reconcile.share", "G2", "arrivals_female_share KR F 2025 MOU", "198 ÷ 223", "88.8", "88.4",
                        "0.4"),
                row("ages", "age_at_entry|KR|_T|_T|_T|2022-12|33837|||PERSONS|A||MOU|T|", "reconcile.parts", "G2",
                        "age_at_entry KR 2022-12 MOU", "1297 + 3811 + 9601 + 9719 + 6011 + 2049 + 1348", "33836",
                        "33837", "1"),
                row("shares of ages", "age_share|KR|_T|Y0T9|_T|2022-12|8.8|||PERCENT|A||MOU|T|", "reconcile.hundred",
                        "G2", "age_share KR 2022-12 MOU", "8.8 + 11.3 + 57.1 + 23.8 + 4", "105", "100", "5"),
                row("a share of an age", "age_share|KR|_T|Y0T9|_T|2022-12|8.8|||PERCENT|A||MOU|T|",
                        "reconcile.share", "G2", "age_share KR Y0T9 2022-12 MOU", "1297 ÷ 33836", "3.8", "8.8", "5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warnings")
    void aDoubtfulFigureIsWrittenOut(String what, String rows, String code, String cell, List<String> arguments) {
        Table.Result result = Table.of(HEADER + rows).screened();

        assertThat(result.errors()).isEmpty();
        assertThat(result.of(code)).isNotEmpty().allSatisfy(f ->
                assertThat(f.severity()).isEqualTo(Problem.Severity.WARNING));
        assertThat(result.of(code)).anySatisfy(f -> {
            assertThat(f.place().cell()).isEqualTo(cell);
            if (!arguments.isEmpty()) {
                assertThat(f.arguments()).isEqualTo(arguments);
            }
        });
        hasWords(result);
    }

    @Test
    void aRowThatNobodyKnowsIsNotLostInSilence() {
        Table.Result result = Table.of("입국인원 현황\n구분|2024|2025\n남|26|25\n여|210|198\n기타|1|2\n").screened();

        assertThat(result.of("screen.unknownRow")).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(f.value()).isEqualTo("기타");
        });
    }

    @Test
    void whatStandsBesideATableIsNotLostInSilence() {
        Table.Result words = Table.of(HEADER + "arrivals|KR|M|_T|_T|2026|25|||PERSONS|A||MOU|T||||||see below").screened();
        Table.Result wide = Table.of("입국인원 현황\n구분|2024|2025\n남|26|25\n여|1|210|198\n").screened();

        assertThat(words.of("screen.beside")).singleElement().satisfies(f ->
                assertThat(f.place().cell()).isEqualTo("T2"));
        assertThat(wide.of("screen.beyondWide")).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(f.place().cell()).isEqualTo("D4");
        });
        hasWords(words);
        hasWords(wide);
    }

    @Test
    void aFigureIsNamedInTheAdminsLanguage() {
        Problem jump = Table.of(HEADER + "arrivals|KR|M|_T|_T|2026|60|||PERSONS|A||MOU|T|").screened()
                .of("screen.jump").getFirst();

        assertThat(jump.says(Table.ENGLISH)).contains("Arrivals in South Korea · Men · 2026 · Ministry of Unification");
        assertThat(jump.says(Table.KOREAN)).contains("북한이탈주민 입국인원 · 남성 · 2026년 · 통일부").doesNotContain("arrivals");
    }

    @Test
    void aWrongShareInAWideTableIsWrittenOut() {
        Table.Result result = Table.of("""
                입국인원 현황
                구분|2024|2025(p)
                남(명)|26|25
                여(명)|210|198
                여성비율|89.0%|0.884
                """).screened();

        assertThat(result.of("reconcile.share")).singleElement().satisfies(f -> {
            assertThat(f.place()).isEqualTo(new CellRef(5, 2));
            assertThat(f.arguments()).containsExactly("여성비율 2025", "198 ÷ 223", "88.8", "88.4", "0.4");
        });
    }

    private static void hasWords(Table.Result result) {
        for (Labels labels : List.of(Table.ENGLISH, Table.KOREAN)) {
            assertThat(result.screened().findings().list()).allSatisfy(f -> {
                assertThat(f.says(labels)).isNotBlank().doesNotContain("{");
                assertThat(f.advice(labels)).isNotBlank().doesNotContain("{");
            });
        }
    }
}
