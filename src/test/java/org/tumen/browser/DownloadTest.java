package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tumen.statistics.Observation;

/** The file a reader takes away holds the figures on the screen: all of them, and only them. */
class DownloadTest extends BrowserTest {

    @ParameterizedTest
    @FieldSource("org.tumen.browser.BrowserTest#TOPICS")
    void theFileHasTheRowsOfTheTable(String path) {
        Visit visit = regular().open(path);
        assertThat(visit.page.locator("#table .count")).hasText(text("table.count", visit.rows()));
        assertThat(visit.download()).hasSize(visit.rows());
    }

    @Test
    void theFileHasANameAHeaderAndTheFiltersOfThePage() throws IOException {
        Visit visit = regular().open("/gender?sex=F");
        Download file = visit.page.waitForDownload(() -> visit.page.getByText(text("table.download", "CSV")).click());
        assertThat(file.suggestedFilename()).matches(Pattern.compile("tumen-gender-release-\\d+\\.csv"));
        String content = Files.readString(file.path());
        assertThat(content).startsWith("\uFEFF" + String.join(",", Observation.COLUMNS) + "\n");
        assertThat(visit.download()).isNotEmpty().filteredOn(r -> r.getField("indicator").equals("arrivals"))
                .isNotEmpty().allSatisfy(r -> assertThat(r.getField("sex")).isNotEqualTo("M"));
    }
}
