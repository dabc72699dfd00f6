package org.tumen.upload.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.Problem;

/** Sheets as ministries really publish them: each is read right, or says clearly what is wrong. */
class AwkwardSheetsTest {

    /**
     * A sheet.
     *
     * @param figures  sex, period, number and status of what is read
     * @param findings errors and warnings, with the cells at which they stand
     */
    record Sheet(String what, String text, List<String> figures, List<String> findings) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Sheet> sheets() {
        return Stream.of(
                reads("a table that begins at C7", """





                        ||북한이탈주민 입국인원
                        ||구분|2024|2025
                        ||남|26|25
                        ||여|210|198
                        """, "M 2024 26 A", "M 2025 25 A", "F 2024 210 A", "F 2025 198 A"),
                reads("notes in several lines", """
                        북한이탈주민 입국인원
                        구분|2024|2025
                        남|26|25
                        여|210|198

                        ※ 보호결정 기준이며
                           2025년 인원은 잠정치로 변동될 수 있음
                        주 1) 1998년 이전은 귀순자를 포함
                        문의: 02-2100-5900
                        """, "M 2024 26 A", "M 2025 25 A", "F 2024 210 A", "F 2025 198 A"),
                reads("numbers of notes behind headings, labels and numbers", """
                        북한이탈주민 입국인원 현황1)
                        구분|2024 1)|20251)(p)|2026.3 2)
                        남(명)1)|26|25 1)|5
                        여 ②|210|198²⁾|1,0442)
                        여성비율 3)|89.0%|88.8%|99.5%
                        1) 입국일 기준
                        """, "M 2024 26 A", "M 2025 25 P", "M 2026-Q1 5 A", "F 2024 210 A", "F 2025 198 P",
                        "F 2026-Q1 1044 A"),
                reads("digits of full width", """
                        북한이탈주민 입국인원
                        구분|２０２４|２０２５년
                        남（명）|２６|２５
                        여（명）|２１０|１，０９８
                        """, "M 2024 26 A", "M 2025 25 A", "F 2024 210 A", "F 2025 1098 A"),
                reads("signs for nothing", """
                        북한이탈주민 입국인원
                        구분|2022|2023|2024|2025
                        남|-|…|x|25
                        여|－|...|X|198
                        """, "M 2025 25 A", "F 2025 198 A"),
                reads("zero with a minus", """
                        북한이탈주민 입국인원
                        구분|2024|2025
                        남|-0|25
                        여|-0.0|198
                        """, "M 2024 0 A", "M 2025 25 A", "F 2024 0 A", "F 2025 198 A"),
                reads("years as first days", """
                        북한이탈주민 입국인원
                        구분|2024-01-01|2025-01-01
                        남|26|25
                        """, "M 2024 26 A", "M 2025 25 A"),
                reads("months as first days, one below the other", """
                        북한이탈주민 입국인원
                        연도|남|여
                        2025-01-01|2|15
                        2025-02-01|3|16
                        """, "M 2025-01 2 A", "F 2025-01 15 A", "M 2025-02 3 A", "F 2025-02 16 A"),
                reads("months beneath years", """
                        북한이탈주민 입국인원
                        구분|2024년|||2025년||
                        |1월|2월|계|1월|2월|계
                        남|2|3|26|4|5|25
                        여|15|16|210|17|18|198
                        """, "M 2024-01 2 A", "M 2024-02 3 A", "M 2024 26 A", "M 2025-01 4 A", "M 2025-02 5 A",
                        "M 2025 25 A", "F 2024-01 15 A", "F 2024-02 16 A", "F 2024 210 A", "F 2025-01 17 A",
                        "F 2025-02 18 A", "F 2025 198 A"),
                reads("a date in the title only", """
                        북한이탈주민 연령별 입국현황 (2025. 12월말 기준, 누계)
                        (2025.12월말 기준)
                        구분|남|여|계
                        0~9세|600|699|1,299
                        합계|9,568|24,732|34,300
                        """, "M 2025-12 600 A", "F 2025-12 699 A", "_T 2025-12 1299 A", "M 2025-12 9568 A",
                        "F 2025-12 24732 A", "_T 2025-12 34300 A"),
                reads("labels above those that are part of them", """
                        북한이탈주민 연령별 입국현황
                        구분|2024.12|2025.12
                        0~9세
                        남|600|601
                        여|690|699
                        20대
                        남|2,100|2,101
                        여|7,300|7,301
                        """, "M 2024-12 600 A", "M 2025-12 601 A", "F 2024-12 690 A", "F 2025-12 699 A",
                        "M 2024-12 2100 A", "M 2025-12 2101 A", "F 2024-12 7300 A", "F 2025-12 7301 A"),
                reads("one figure a row, years in merged cells", """
                        북한이탈주민 입국인원
                        연도|성별|인원(명)
                        2024|남|26
                        |여|210
                        |합계|236
                        2025(잠정)|남|25
                        |여|198
                        |합계|223
                        """, "M 2024 26 A", "F 2024 210 A", "_T 2024 236 A", "M 2025 25 P", "F 2025 198 P",
                        "_T 2025 223 P"),
                reads("units in a column, remarks behind", """
                        북한이탈주민 입국인원
                        구분|단위|2024|2025|비고
                        남|명|26|25|
                        여|명|210|198|잠정 포함
                        여성비율|%|89.0|88.8|
                        """, "M 2024 26 A", "M 2025 25 A", "F 2024 210 A", "F 2025 198 A"),
                says("a second table beneath", """
                        북한이탈주민 입국인원
                        구분|2024|2025
                        남|26|25

                        (참고) 재입북 현황
                        구분|2024|2025
                        남|1|2
                        """, List.of("M 2024 26 A", "M 2025 25 A"), "WARNING screen.secondTable B6"),
                says("a second table of the same labels beneath", """
                        북한이탈주민 입국인원
                        연도|남|여
                        2024|26|210
                        2025|25|198

                        누적 인원
                        연도|남|여
                        2024|9,543|24,771
                        """, List.of("M 2024 26 A", "F 2024 210 A", "M 2025 25 A", "F 2025 198 A"),
                        "WARNING screen.secondTable B7"),
                says("a second table to the right", """
                        북한이탈주민 입국인원
                        구분|2024|2025||구분|2024|2025
                        남|26|25||0~9세|5|6
                        여|210|198||20대|7|8
                        """, List.of("M 2024 26 A", "M 2025 25 A", "F 2024 210 A", "F 2025 198 A"),
                        "WARNING screen.secondTable E2"),
                says("years that go on to the right", """
                        북한이탈주민 입국인원
                        연도|남|여||연도|남|여
                        2022|35|32||2024|26|210
                        2023|32|164||2025|25|198
                        """, List.of("M 2022 35 A", "F 2022 32 A", "M 2023 32 A", "F 2023 164 A"),
                        "WARNING screen.secondTable E2"),
                says("a second long table beneath", """
                        북한이탈주민 입국인원
                        연도|성별|인원
                        2024|남|26
                        2025|남|25
                        연도|성별|인원
                        2024|여|210
                        """, List.of("M 2024 26 A", "M 2025 25 A"), "WARNING screen.secondTable A5"),
                says("a number run together with that of a note", """
                        북한이탈주민 입국인원
                        구분|2024|2025
                        남|26|251)
                        """, List.of("M 2024 26 A"), "ERROR screen.notANumber C3"),
                says("a column that nobody knows", """
                        북한이탈주민 입국인원
                        연도|남|여|무응답
                        2024|26|210|33
                        2025|25|198|35
                        """, List.of("M 2024 26 A", "F 2024 210 A", "M 2025 25 A", "F 2025 198 A"),
                        "WARNING screen.unknownColumn D2"),
                says("a year that cannot be read", """
                        북한이탈주민 입국인원
                        연도|남|여
                        2024|26|210
                        2O25|25|198
                        합계|51|408
                        """, List.of("M 2024 26 A", "F 2024 210 A"), "ERROR screen.period A4"),
                says("a label that nobody knows among two", """
                        북한이탈주민 연령별 입국현황
                        구분|성별|2024.12|2025.12
                        20대|남|5|6
                        |여|7|8
                        20~21세|남|1|2
                        """, List.of("M 2024-12 5 A", "M 2025-12 6 A", "F 2024-12 7 A", "F 2025-12 8 A"),
                        "WARNING screen.unknownRow A5"),
                says("a single day for what takes a year", """
                        북한이탈주민 입국인원
                        구분|2024-01-01|2025-03-15
                        남|26|25
                        """, List.of("M 2024-01-01 26 A", "M 2025-03-15 25 A"), "WARNING screen.day B3",
                        "WARNING screen.day C3"));
    }

    private static Sheet reads(String what, String text, String... figures) {
        return new Sheet(what, text, List.of(figures), List.of());
    }

    private static Sheet says(String what, String text, List<String> figures, String... findings) {
        return new Sheet(what, text, figures, List.of(findings));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isReadRightOrSaysWhatIsWrong(Sheet sheet) {
        Table.Result result = Table.of(sheet.text()).screened(Table.of(sheet.text()).guessed(), List.of());

        assertThat(result.figures().stream().map(f -> f.replaceFirst(" (_T|Y\\S+)", "")).toList())
                .containsExactlyElementsOf(sheet.figures());
        assertThat(Stream.of(Problem.Severity.ERROR, Problem.Severity.WARNING).flatMap(s -> result.of(s).stream())
                .filter(f -> !f.code().equals("screen.jump")).map(f -> f.severity() + " " + f.code() + " "
                        + f.place().cell())).containsExactlyElementsOf(sheet.findings());
        assertThat(result.screened().findings().list()).allSatisfy(f -> {
            assertThat(f.says(Table.KOREAN)).doesNotContain("{").doesNotContain("finding.");
            assertThat(f.advice(Table.ENGLISH)).doesNotContain("{").doesNotContain("finding.");
        });
    }

    @Test
    void totalsAndSharesAreCheckedWhereverTheyStand() {
        Table.Result down = Table.of("""
                북한이탈주민 입국인원
                연도|남|여|합계|여성비율
                2024|26|210|236|98.0%
                2025|25|198|223|88.8
                합계|51|409|459|88.9%
                """).screened();

        assertThat(down.of("screen.checked")).extracting(Problem::value).containsExactly("여성비율", "합계");
        assertThat(down.of("reconcile.share")).extracting(f -> f.place().cell()).containsExactly("E3", "E5");
        assertThat(down.of("reconcile.share").getFirst().arguments()).containsExactly("2024 여성비율", "210 ÷ 236", "89",
                "98", "9");
        assertThat(down.of("reconcile.total")).singleElement().satisfies(f -> {
            assertThat(f.place().cell()).isEqualTo("C5");
            assertThat(f.arguments()).containsExactly("합계 여", "210 + 198", "408", "409", "1");
        });

        Table.Result above = Table.of("""
                북한이탈주민 입국인원
                구분|2024||||2025||||합계||
                |남|여|계|여성비율|남|여|계|여성비율|남|여|계
                인원(명)|26|210|236|89.0%|25|198|223|80.8%|50|408|459
                """).screened();

        assertThat(above.of("reconcile.share")).extracting(f -> f.place().cell()).containsExactly("I4");
        assertThat(above.of("reconcile.total")).extracting(f -> f.place().cell()).containsExactly("J4");
        assertThat(above.screened().figures()).isEqualTo(6);
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndSaid() throws Unreadable {
        ReadFile read = ReadFile.of("a.xlsx", new HandmadeWorkbook().part("xl/worksheets/sheet1.xml", HandmadeWorkbook
                .sheet("""
                <row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>
                <row r="2" hidden="1"><c r="A2"><v>3</v></c></row>
                <row r="3" hidden="1"><c r="A3"><v>4</v></c></row>
                <row r="5" hidden="1"><c r="A5"/></row>
                """).replace("<sheetData>", "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"))
                .bytes());

        assertThat(read.cells()).containsExactly(List.of("1", "", "2"), List.of("3"), List.of("4"));
        assertThat(read.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("file.workbook.hidden");
            assertThat(f.arguments()).containsExactly("Figures", "B–C, 2–3");
        });
    }

    @Test
    void datesYearsAndPercentagesOfASheetAreReadAsTheyAreShown() throws Unreadable {
        ReadFile read = ReadFile.of("a.xlsx", new HandmadeWorkbook().formats("0\"년\"", "yyyy\"년\"", "yyyy.mm", "0.0%")
                .rows("""
                <row r="7"><c r="C7" t="inlineStr"><is><t>입국인원 현황</t></is></c></row>
                <row r="8"><c r="C8" t="inlineStr"><is><t>구분</t></is></c><c r="D8" s="0"><v>2023</v></c>
                <c r="E8" s="1"><v>45292</v></c><c r="F8" s="2"><v>46082</v></c></row>
                <row r="9"><c r="C9" t="inlineStr"><is><t>남</t></is></c><c r="D9"><v>32</v></c><c r="E9"><v>26</v></c>
                <c r="F9"><v>-0.0</v></c></row>
                <row r="10"><c r="C10" t="inlineStr"><is><t>여</t></is></c><c r="D10"><v>164</v></c>
                <c r="E10"><v>210</v></c><c r="F10"><v>30</v></c></row>
                <row r="11"><c r="C11" t="inlineStr"><is><t>여성비율</t></is></c><c r="D11" s="3"><v>0.837</v></c>
                <c r="E11" s="3"><v>0.89</v></c><c r="F11" s="3"><v>1</v></c></row>""").bytes());
        Table.Result result = Table.of(read.rows()).screened(Table.of(read.rows()).guessed(), List.of());

        assertThat(result.figures()).containsExactly("M _T 2023 32 A", "M _T 2024 26 A", "M _T 2026-Q1 0 A",
                "F _T 2023 164 A", "F _T 2024 210 A", "F _T 2026-Q1 30 A");
        assertThat(result.errors()).isEmpty();
        assertThat(result.of("reconcile.share")).isEmpty();
    }
}
