package org.tumen.upload.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.Observation;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.Equation;

/** Running totals and shares that a file does not state follow from its figures. */
class DerivedFiguresTest {

    private static final String HEADER = "indicator|sex|age|time_period|obs_value|obs_status|source\n";

    @Test
    void anotherYearGoesOnWithTheSeries() {
        assertThat(following("""
                arrivals|M|_T|2026|30|P|MOU
                arrivals|F|_T|2026|200|P|MOU
                arrivals|_T|_T|2026|230|P|MOU
                """)).containsExactlyInAnyOrder(
                "arrivals_cumulative M _T 2026-12: - to 9623 P",
                "arrivals_cumulative F _T 2026-12: - to 25144 P",
                "arrivals_cumulative _T _T 2026-12: - to 34767 P",
                "arrivals_female_share F _T 2026: - to 87 P",
                "arrivals_cumulative_female_share F _T 2026-12: - to 72.3 P");
    }

    @Test
    void aCorrectionGoesThroughAllThatComesAfter() {
        assertThat(following("arrivals|M|_T|2023|36|A|MOU\narrivals|_T|_T|2023|200|A|MOU\n")).containsExactlyInAnyOrder(
                "arrivals_cumulative M _T 2023-12: 9542 to 9546 A",
                "arrivals_cumulative M _T 2024-12: 9568 to 9572 A",
                "arrivals_cumulative M _T 2025-12: 9593 to 9597 P",
                "arrivals_cumulative _T _T 2023-12: 34078 to 34082 A",
                "arrivals_cumulative _T _T 2024-12: 34314 to 34318 A",
                "arrivals_cumulative _T _T 2025-12: 34537 to 34541 P",
                "arrivals_female_share F _T 2023: 83.7 to 82 A");
    }

    @Test
    void whatWasProvisionalBecomesFinalWithWhatItIsMadeOf() {
        assertThat(following("""
                arrivals|M|_T|2025|25|A|MOU
                arrivals|F|_T|2025|198|A|MOU
                arrivals|_T|_T|2025|223|A|MOU
                """)).contains("arrivals_cumulative M _T 2025-12: 9593 to 9593 A",
                        "arrivals_cumulative _T _T 2025-12: 34537 to 34537 A",
                        "arrivals_female_share F _T 2025: 88.8 to 88.8 A")
                .allMatch(c -> c.endsWith(" A"));
    }

    @Test
    void partOfAYearIsAddedToTheLastRunningTotal() {
        assertThat(following("arrivals|_T|_T|2026-Q1|40|P|MOU\narrivals|_T|_T|2026-Q2|50|P|MOU\n")).containsExactly(
                "arrivals_cumulative _T _T 2026-03: - to 34577 P", "arrivals_cumulative _T _T 2026-06: - to 34627 P");
    }

    @Test
    void whatTheFileStatesIsLeftToIt() {
        assertThat(following("""
                arrivals|M|_T|2026|30|P|MOU
                arrivals_cumulative|M|_T|2026-12|9700|P|MOU
                """)).isEmpty();
    }

    @Test
    void theFilesOwnRunningTotalIsTheLastOneOfTheNext() {
        assertThat(following("""
                arrivals|M|_T|2026|30|P|MOU
                arrivals|M|_T|2027|10|P|MOU
                arrivals_cumulative|M|_T|2026-12|9700|P|MOU
                """)).containsExactly("arrivals_cumulative M _T 2027-12: - to 9710 P");
    }

    @Test
    void nothingFollowsFromWhatIsAsItWasOrNotKnown() {
        assertThat(following("arrivals|M|_T|2024|26|A|MOU\n")).isEmpty();
        assertThat(following("arrivals|M|_T|2027|26|A|MOU\n")).as("the year between is missing, not zero").isEmpty();
        assertThat(following("arrivals|M|_T|2026|26|A|WIKIPEDIA\n")).as("another source").isEmpty();
        assertThat(following("arrivals|M|_T|1990|26|A|MOU\n")).as("the series does not go on there").isEmpty();
    }

    @Test
    void sharesOfAgesFollowTheCounts() {
        assertThat(following("age_at_entry|_T|Y0T9|2022-12|2297|A|MOU\n"))
                .anyMatch(c -> c.startsWith("age_share _T Y0T9 2022-12: 3.8 to 6.8"));
    }

    @Test
    void saysThatItWasComputedInWordsThatHaveTheirKorean() {
        List<Change> changes = changes("arrivals|M|_T|2026|30|P|MOU\narrivals|F|_T|2026|200|P|MOU\n");

        assertThat(changes).isNotEmpty().allSatisfy(c -> {
            assertThat(c.figure().remark()).isNotBlank();
            assertThat(Table.CATALOGUE.remark(c.figure().remark(), Locale.KOREAN)).matches(".*[가-힣].*");
            assertThat(c.figure().source()).isEqualTo("MOU");
        });
    }

    private static List<String> following(String rows) {
        return changes(rows).stream().map(DerivedFiguresTest::words).toList();
    }

    private static List<Change> changes(String rows) {
        Table table = Table.of(HEADER + rows);
        return table.screened(new Shape.Own(1), ShippedData.newest()).screened().following();
    }

    private static String words(Change change) {
        Observation to = change.figure();
        String from = change instanceof Change.Changed(Observation before, Observation after)
                ? Equation.plain(before.value()) : "-";
        return "%s %s %s %s: %s to %s %s".formatted(to.indicator(), to.sex().code(), to.age(), to.timePeriod().code(),
                from, Equation.plain(to.value()), to.obsStatus());
    }
}
