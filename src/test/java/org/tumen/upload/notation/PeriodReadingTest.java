package org.tumen.upload.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods as ministries write them. */
class PeriodReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2002|2002|
            2002년|2002|
            2002년도|2002|
            2002.|2002|
            ２００２년|2002|
            '25|2025|
            ’98|1998|
            2025년말|2025|
            2025(p)|2025|P
            2025p|2025|P
            2025ᵖ|2025|P
            2025⁽ᵖ⁾|2025|P
            2025(잠정)|2025|P
            2025 잠정치|2025|P
            2025(추정)|2025|E
            2025²⁾|2025|
            2025①|2025|
            2025.12(잠정)|2025-12|P
            2025. 12 (잠정)|2025-12|P
            2025.12.|2025-12|
            '25.12|2025-12|
            '25.12월(잠정)|2025-12|P
            2025. 9월말|2025-09|
            2025년 9월|2025-09|
            2025년 9월 말 기준|2025-09|
            2025-12 (p)|2025-12|P
            2025/3|2025-03|
            202503|2025-03|
            Dec 2025|2025-12|
            September 2025|2025-09|
            2025.3Q|2025-Q3|
            2025 3분기|2025-Q3|
            2025년 3/4분기|2025-Q3|
            '25.3Q|2025-Q3|
            2025Q3|2025-Q3|
            Q3 2025|2025-Q3|
            3Q 2025(p)|2025-Q3|P
            2024 상반기|2024-S1|
            2024년 하반기(잠정)|2024-S2|P
            2024H1|2024-S1|
            1999~2001|1999/2001|
            1999∼2001년|1999/2001|
            1999-2001|1999/2001|
            1999~01|1999/2001|
            2024.1~9월|2024-01/2024-09|
            2024(1~9월)|2024-01/2024-09|
            2024년 1~12월|2024|
            2024.1~2024.9|2024-01/2024-09|
            2012/2021|2012/2021|
            ../1998|../1998|
            2018-S1|2018-S1|
            2025.12.31|2025-12-31|
            2025년 12월 31일|2025-12-31|
            _U|_U|
            """)
    void readsAPeriod(String text, String code, String status) {
        assertThat(PeriodReading.of(text)).as(text).isInstanceOfSatisfying(PeriodReading.At.class, at -> {
            assertThat(at.period().code()).isEqualTo(code);
            assertThat(at.status()).isEqualTo(status == null ? "" : status);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"~1998", "∼1998", "〜1998년", "～１９９８", "~'98", "~98", "1998년 이전", "1998년까지",
        "~ 1998"})
    void readsEverythingUpToAYear(String text) {
        assertThat(PeriodReading.of(text)).isEqualTo(new PeriodReading.Until(1998, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"합계", "계", "총계", "Total", "누계", "합 계", "합계(명)"})
    void readsATotal(String text) {
        assertThat(PeriodReading.of(text)).isEqualTo(new PeriodReading.Total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "구분", "2025.13", "2025-00", "20025", "25", "2025 5분기", "2001~1999", "여", "비고",
        "2025년 2월 30일", "99999999999999", "p", "'", "~", "2025.12(잠정", "0000"})
    void doesNotGuessWhatIsNoPeriod(String text) {
        assertThat(PeriodReading.of(text)).isInstanceOf(PeriodReading.Unreadable.class);
    }

    @Test
    void aMonthAmongYearsIsTheYearSoFar() {
        assertThat(codes(false, "~1998", "~2001", "2002", "2024.12", "2025.9(잠정)", "합계")).containsExactly("../1998 ",
                "1999/2001 ", "2002 ", "2024 ", "2025-01/2025-09 P", "total");
        assertThat(codes(false, "2024", "2025", "2026.3(잠정)")).containsExactly("2024 ", "2025 ", "2026-Q1 P");
        assertThat(codes(false, "2024", "2025", "2026.6")).containsExactly("2024 ", "2025 ", "2026-S1 ");
        assertThat(codes(false, "2024", "2025.12.31", "2026.12(잠정)")).containsExactly("2024 ", "2025 ", "2026 P");
    }

    @Test
    void aMonthAmongMonthsIsAMonth() {
        assertThat(codes(false, "2025.10", "2025.11", "2025.12(p)")).containsExactly("2025-10 ", "2025-11 ",
                "2025-12 P");
    }

    @Test
    void severalMonthsAfterYearsAreMonths() {
        assertThat(codes(false, "2024", "2025.1", "2025.2")).containsExactly("2024 ", "2025-01 ", "2025-02 ");
        assertThat(codes(false, "2024", "2025", "2025.9")).containsExactly("2024 ", "2025 ", "2025-09 ");
    }

    @Test
    void aNumberOfPeopleAtADateKeepsItsDate() {
        assertThat(codes(true, "2023.12", "2024.12", "2025. 9월말")).containsExactly("2023-12 ", "2024-12 ",
                "2025-09 ");
        assertThat(codes(true, "2023", "2024", "2025.9월말")).containsExactly("2023 ", "2024 ", "2025-09 ");
    }

    @Test
    void anEndOnlyReachesBackToTheColumnBefore() {
        assertThat(codes(false, "~1998", "~1999", "2000", "~2004")).containsExactly("../1998 ", "1999 ", "2000 ",
                "2001/2004 ");
    }

    private static List<String> codes(boolean stock, String... headings) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        for (int i = 0; i < headings.length; i++) {
            texts.put(i + 1, headings[i]);
        }
        Map<Integer, Heading> read = PeriodHeadings.read(texts, stock);
        return texts.keySet().stream().map(read::get).map(h -> switch (h) {
            case Heading.Of(var period, String status) -> period.code() + " " + status;
            case Heading.Total() -> "total";
        }).toList();
    }
}
