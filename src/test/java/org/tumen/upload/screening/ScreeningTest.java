package org.tumen.upload.screening;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.BoundKind;
import org.tumen.statistics.Computation;
import org.tumen.statistics.Figure;
import org.tumen.statistics.HeldFigures;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Qualifier;
import org.tumen.statistics.Sex;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.upload.guess.GuessShape;
import org.tumen.upload.layout.Defaults;
import org.tumen.upload.layout.RowMeaning;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.notation.Heading;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/** Tables become figures, in whatever shape they come. */
class ScreeningTest {

    private static final String HEADER = String.join("|", Observation.COLUMNS);

    @Test
    void theProjectsOwnFileIsTakenWholly() {
        Table table = Table.of(csv(ShippedData.text("releases/2026-12-01.csv")));
        int figures = table.rows().size() - 1;

        assertThat(table.guessed()).isEqualTo(new Shape.Own(1));
        for (List<Observation> standing : List.of(ShippedData.figures(2), ShippedData.newest())) {
            Table.Result result = table.screened(table.guessed(), standing);

            assertThat(result.errors()).isEmpty();
            assertThat(result.screened().figures()).isEqualTo(figures);
            assertThat(result.candidates()).hasSize(figures);
            assertThat(result.screened().rows()).isEqualTo(figures);
        }
    }

    /** The first release called them people: a claim is what one person may make twice. */
    @Test
    void theFirstFileIsTakenButForClaimsAndCases() {
        Table table = Table.of(csv(ShippedData.text("observations.csv")));

        assertThat(table.screened(table.guessed(), ShippedData.figures(1)).errors()).isEmpty();
        Table.Result result = table.screened(table.guessed(), ShippedData.newest());

        assertThat(result.errors()).hasSize(5).allMatch(p -> p.rule() == Rule.UNIT);
        assertThat(result.candidates()).hasSize(table.rows().size() - 1 - 5);
    }

    @Test
    void theProjectsOwnFileReadsAsItIsLoaded() {
        Table table = Table.of(csv(ShippedData.text("observations.csv")));
        Map<Observation.Key, Observation> loaded = Table.byKey(ShippedData.figures(1));

        assertThat(table.screened().candidates()).allSatisfy(c -> {
            Observation o = loaded.get(c.figure().key());
            assertThat(c.figure()).isEqualTo(new Observation(null, o.indicator(), o.refArea(), o.sex(), o.age(),
                    o.category(), o.timePeriod(), o.value(), o.lower(), o.upper(), o.unitMeasure(), o.obsStatus(),
                    o.sampleSize(), o.source(), o.locator(), o.remark(), o.attributes(), 0, null));
        });
    }

    @Test
    void figuresThatStandAlreadyAreNotDoubted() {
        Table table = Table.of(csv(ShippedData.text("observations.csv")));
        Table.Result result = table.screened(table.guessed(), ShippedData.figures(1));

        assertThat(result.of("screen.jump")).isEmpty();
        assertThat(result.of("screen.otherSource")).isEmpty();
        assertThat(result.of("screen.provisional")).isEmpty();
    }

    @Test
    void columnsStandInAnyOrderAndOptionalOnesMayBeMissing() {
        Table.Result result = Table.of("""
                source|OBS_VALUE|time_period|sex|indicator|colour
                MOU|25|2026|M|arrivals|red
                """).screened();

        assertThat(result.errors()).isEmpty();
        assertThat(result.candidates()).singleElement().satisfies(c -> {
            assertThat(c.figure().key()).isEqualTo(Figure.count("arrivals", "2026", "25").of(Sex.MALE).get().key());
            assertThat(c.figure().obsStatus()).isEqualTo("A");
            assertThat(c.place()).isEqualTo(new CellRef(2, 1));
        });
        assertThat(result.of("screen.ignoredColumns")).singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("colour"));
    }

    @Test
    void aLongKoreanTableIsGuessed() {
        Table table = Table.of("""
                북한이탈주민 입국인원

                연도|성별|인원(명)|비고
                2023|여성|164|
                2023|남성|32명|
                2023|합계|196|
                2026(잠정)|여|1,170|상반기 급증
                합계||1,366|
                ※ 통일부 제공
                """);
        Table.Result result = table.screened();

        assertThat(table.guessed()).isInstanceOfSatisfying(Shape.Long.class, s -> {
            assertThat(s.headerRow()).isEqualTo(3);
            assertThat(s.columns()).isEqualTo(Map.of(0, Field.TIME_PERIOD, 1, Field.SEX, 2, Field.OBS_VALUE, 3,
                    Field.COMMENT));
            assertThat(s.open()).isEmpty();
        });
        assertThat(result.errors()).isEmpty();
        assertThat(result.figures()).containsExactly("F _T 2023 164 A", "M _T 2023 32 A", "_T _T 2023 196 A",
                "F _T 2026 1170 P");
        assertThat(result.candidates().getLast().figure().remark()).isEqualTo("상반기 급증");
        assertThat(result.of("screen.totalRow")).hasSize(1);
        assertThat(result.of("screen.note")).hasSize(1);
    }

    @Test
    void howAFigureIsStatedIsReadInAnyLanguage() {
        Table.Result result = Table.of("""
                indicator|time_period|obs_value|lower|upper|source|qualifier|bound_kind|computed
                residence|2001|26000|||MOU|over||
                residence|2002|26000|||MOU|이상||
                residence|2003|26000|||MOU|At least||
                residence|2004|26000|||MOU|약||
                residence|2005|26000|25000|27000|MOU||95% 신뢰구간|
                residence|2006|26000|25000|27000|MOU||RANGE|SUM
                residence|2007|26000|||MOU|||
                """).screened();

        assertThat(result.errors()).isEmpty();
        assertThat(result.candidates()).extracting(c -> c.figure().attributes()).containsExactly(
                new Attributes(Qualifier.OVER, null, null), new Attributes(Qualifier.AT_LEAST, null, null),
                new Attributes(Qualifier.AT_LEAST, null, null), new Attributes(Qualifier.ABOUT, null, null),
                new Attributes(null, BoundKind.CI95, null),
                new Attributes(null, BoundKind.RANGE, Computation.SUM), Attributes.NONE);
    }

    @Test
    void howAFigureIsStatedMustBeKnownAndHaveItsBounds() {
        Table.Result result = Table.of("""
                indicator|time_period|obs_value|lower|upper|source|qualifier|bound_kind|computed
                residence|2001|26000|||MOU|roughly speaking||
                residence|2002|26000|||MOU||CI95|
                residence|2003|26000|27000|25000|MOU||CI95|
                residence|2004|26000|||MOU|||guessed
                """).screened();

        assertThat(result.candidates()).isEmpty();
        assertThat(result.errors()).extracting(p -> p.rule() + " " + p.place()).containsExactly(
                "UNKNOWN_CODE " + new CellRef(2, 6), "BOUND_KIND " + new CellRef(3, 7), "BOUNDS " + new CellRef(4, 3),
                "UNKNOWN_CODE " + new CellRef(5, 8));
    }

    @Test
    void namesStandForCodes() {
        Table.Result result = Table.of("""
                지표|지역|성별|연령|시점|값|단위|상태|출처
                입국 당시 연령별 누적 인원|한국|여성|20~29세|2026.3월말|7,100|명|잠정치|통일부
                Arrivals so far by age at entry|South Korea|Men|30-39|2026-03|2,200|Persons|Provisional|MOU
                """).screened();

        assertThat(result.errors()).isEmpty();
        assertThat(result.figures()).containsExactly("F Y20T29 2026-03 7100 P", "M Y30T39 2026-03 2200 P");
        assertThat(result.candidates()).extracting(c -> c.figure().indicator()).containsOnly("age_at_entry");
    }

    @Test
    void rangesFollowEachOtherInLongTablesToo() {
        Table.Result result = Table.of("""
                입국인원 현황
                연도|성별|인원
                ~1998|남|831
                ~1998|여|116
                ~2001|남|565
                ~2001|여|478
                2002|남|510
                """).screened();

        assertThat(result.figures()).containsExactly("M _T ../1998 831 A", "F _T ../1998 116 A",
                "M _T 1999/2001 565 A", "F _T 1999/2001 478 A", "M _T 2002 510 A");
        assertThat(result.of(Problem.Severity.ERROR)).isEmpty();
    }

    @Test
    void agesStandAsRowsOfAWideTable() {
        Table.Result result = Table.of("""
                북한이탈주민 연령별 입국현황 (누계)
                구분|2025.12|2026.3(p)
                0~9세|1,299|1,300
                10~19세|3,825|-
                계|34,300|34,350
                """).screened();

        assertThat(result.errors()).isEmpty();
        assertThat(result.candidates()).extracting(c -> c.figure().indicator()).containsOnly("age_at_entry");
        assertThat(result.figures()).containsExactly("_T Y0T9 2025-12 1299 A", "_T Y0T9 2026-03 1300 P",
                "_T Y10T19 2025-12 3825 A", "_T _T 2025-12 34300 A", "_T _T 2026-03 34350 P");
        assertThat(result.of("screen.missing")).singleElement().satisfies(f ->
                assertThat(f.place()).isEqualTo(new CellRef(4, 2)));
    }

    @Test
    void aCorrectedCellIsScreenedAgain() {
        Table table = Table.of(HEADER + "\narrivals|KR|M|_T|_T|2026|abc|||PERSONS|A||MOU|Table 1|\n");

        assertThat(table.screened().errors()).hasSize(1);
        assertThat(table.screened(table.guessed(), List.of(), Map.of(new CellRef(2, 6), "12")).errors()).isEmpty();
    }

    @Test
    void whatTheExportProtectedIsReadBack() {
        Table.Result result = Table.of(HEADER + "\narrivals|KR|M|_T|_T|2026|1|||PERSONS|A||MOU|'=A1|'tis said\n")
                .screened();

        assertThat(result.candidates()).singleElement().satisfies(c -> {
            assertThat(c.figure().locator()).isEqualTo("=A1");
            assertThat(c.figure().remark()).isEqualTo("'tis said");
        });
    }

    @Test
    void aTableWithoutAHeaderIsNotGuessed() {
        GuessShape guess = new GuessShape(Table.CATALOGUE);

        assertThat(guess.of(List.of())).isEmpty();
        assertThat(guess.of(Table.of("one|two|three\n1|2|3").rows())).isEmpty();
    }

    @Test
    void aMillionBadRowsAreCountedAndNotKept() {
        Problems.Collecting findings = new Problems.Collecting();
        for (int i = 0; i < 1_000_000; i++) {
            findings.at(Rule.PERIOD, new CellRef(i + 1, 0), "x");
        }

        assertThat(findings.done().count(Rule.PERIOD)).isEqualTo(1_000_000);
        assertThat(findings.done().count(Problem.Severity.ERROR)).isEqualTo(1_000_000);
        assertThat(findings.done().list()).hasSize(Problems.KEPT);
        assertThat(findings.done().publishable()).isFalse();
    }

    @Test
    void threeHundredThousandRowsPassThrough() {
        long[] handed = {0};
        Screening screening = new Screening(new Shape.Own(1), Table.CATALOGUE,
                HeldFigures.standing(ShippedData.newest()),
                Map.of(), c -> handed[0]++);
        screening.row(new SheetRow(1, Observation.COLUMNS));
        generated(300_000).forEach(screening::row);
        screening.row(generated(1).findFirst().map(r -> new SheetRow(300_002, r.cells())).orElseThrow());
        Screened screened = screening.finish();

        assertThat(screened.rows()).isEqualTo(300_001);
        assertThat(handed[0]).isEqualTo(300_000).isEqualTo(screened.figures());
        assertThat(screened.findings().list()).filteredOn(f -> f.code().equals("screen.duplicate")).singleElement()
                .satisfies(f -> assertThat(f.arguments()).endsWith("2"));
        assertThat(screened.findings().count(Rule.SUM_LIMIT)).isEqualTo(1);
        assertThat(screened.findings().count(Problem.Severity.ERROR)).isEqualTo(1);
    }

    /** Rows of which each states another figure. */
    static Stream<SheetRow> generated(int rows) {
        List<String> ages = Table.CATALOGUE.items("age").stream().map(i -> i.code()).toList();
        List<String> sexes = List.of("F", "M", "_T");
        List<String> categories = Table.CATALOGUE.items("category").stream().map(i -> i.code()).toList();
        return IntStream.range(0, rows).mapToObj(i -> {
            int rest = i;
            String sex = sexes.get(rest % 3);
            rest /= 3;
            String age = ages.get(rest % ages.size());
            rest /= ages.size();
            String category = categories.get(rest % categories.size());
            rest /= categories.size();
            String period = "%04d-%02d".formatted(1950 + rest / 12, 1 + rest % 12);
            return new SheetRow(i + 2, List.of("arrivals", "KR", sex, age, category, period,
                    String.valueOf(i % 1000), "", "", "PERSONS", "A", "", "MOU", "Table 1", ""));
        });
    }

    @Test
    void columnsWithoutADateAreNotAddedUp() {
        Shape shape = new Shape.Wide(1, 0, Map.of(1, new Heading.Of(new Period.Undated(), ""), 2,
                new Heading.Of(Period.parse("2025"), ""), 3, new Heading.Total()),
                Map.of("남", new RowMeaning.Figures(Map.of(Field.SEX, "M"))),
                Defaults.PLAIN.with(Field.INDICATOR, "arrivals").with(Field.SOURCE, "MOU"));
        Table.Result result = Table.of("구분|_U|2025|합계\n남|1|2|9").screened(shape, List.of());

        assertThat(result.errors()).isEmpty();
        assertThat(result.of("reconcile.total")).isEmpty();
        assertThat(result.screened().figures()).isEqualTo(2);
    }

    @Test
    void everyFindingHasItsWords() {
        Problem finding = Problem.at(Rule.UNKNOWN_CODE, new CellRef(3, 2), "여자분", "sex",
                "F");

        assertThat(finding.says(Table.ENGLISH)).contains("sex").endsWith("is F.");
        assertThat(finding.says(Table.KOREAN)).contains("F");
        assertThat(finding.advice(Table.ENGLISH)).isNotBlank();
    }

    static List<SheetRow> csv(String text) {
        List<SheetRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            csv.forEach(r -> rows.add(new SheetRow(r.getStartingLineNumber(), r.getFields())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
