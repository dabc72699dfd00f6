package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An earlier release stays on the screen and in the address while somebody walks about, until they go back. */
class PinInBrowserTest extends BrowserTest {

    @Test
    void anEarlierReleaseStaysFromPageToPage() {
        Visit visit = regular().open("/?on=2026-02-03");
        for (String page : List.of("gender", "returns", "age")) {
            visit.page.locator("header.top nav a[href^=" + page + "]").click();
            visit.at("/" + page + "?release=1");
            assertThat(notice(visit)).isVisible();
        }
        visit.page.locator("header.top .name").click();
        visit.at("/?release=1");
        assertThat(notice(visit)).containsText("2026-02-03");
        visit.page.locator("a.headline").first().click();
        visit.at("/gender?release=1");
        assertThat(women(visit)).as("the figure that was corrected later").contains("26");

        visit.button(labels(Locale.KOREAN).texts().get("language.own")).click();
        assertThat(visit.page.locator("html")).hasAttribute("lang", "ko");
        visit.at("/gender?release=1");
        assertThat(notice(visit)).containsText("첫 배포본");
        visit.button(labels(Locale.KOREAN).texts().get("frame.scheme")).click();
        visit.page.locator("header.top nav a[href^=returns]").click();
        visit.at("/returns?release=1");

        visit.button(labels(Locale.KOREAN).texts().get("notice.newest")).click();
        visit.at("/returns");
        assertThat(notice(visit)).isHidden();
        visit.page.goBack();
        visit.at("/returns?release=1");
        assertThat(notice(visit)).isVisible();
    }

    private static Locator notice(Visit visit) {
        return visit.page.locator(".pinned");
    }

    private static List<String> women(Visit visit) {
        return visit.points("arrivals").stream().filter(p -> p.group().equals("2025") && p.value() != null)
                .map(p -> String.valueOf(p.value().intValue())).toList();
    }
}
