package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.statistics.Sex;

/** A lost connection is said, in the reader's language, and what the reader did meanwhile is not lost with it. */
class ConnectionTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en-US, [A-Za-z], [가-힣]", "ko-KR, [가-힣], [A-Za-z]{3}"})
    void aLostConnectionIsSaidAndMended(String language, String letters, String foreign) {
        Visit visit = regular(language, 1280, 800).open("/gender");
        String women = labels(Locale.forLanguageTag(language)).sex(Sex.FEMALE);
        visit.expect(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
        visit.browser().setOffline(true);
        visit.radio(women).check();
        Locator notice = visit.page.locator("vaadin-connection-indicator .v-status-message.active");
        assertThat(notice).isVisible();
        assertThat(notice).hasText(java.util.regex.Pattern.compile(letters));
        assertThat(notice).not().hasText(java.util.regex.Pattern.compile(foreign));
        visit.browser().setOffline(false);
        assertThat(visit.chips()).hasCount(1);
        visit.at("/gender?sex=F");
        assertThat(notice).not().isVisible();
    }
}
