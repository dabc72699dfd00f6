package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tumen.kit.Texts;

/** The reader's choice of a language stays, whatever the browser asks for. */
class LanguageTest extends BrowserTest {

    private static final Texts KOREAN = new Texts(Locale.KOREAN);

    @Test
    void theChosenLanguageStays() {
        Visit visit = regular().open("/gender?sex=F");
        visit.button(KOREAN.get("language.own")).click();
        assertThat(visit.page.locator("h1")).hasText(KOREAN.get("topic.gender.title"));
        visit.at("/gender?sex=F");
        assertThat(visit.button(KOREAN.get("language.own"))).hasAttribute("aria-pressed", "true");
        visit.page.reload();
        assertThat(visit.settled().page.locator("html")).hasAttribute("lang", "ko");
        visit.page.locator("nav a[href=age]").click();
        assertThat(visit.page.locator("h1")).hasText(KOREAN.get("topic.age.title"));
        visit.open("/returns");
        assertThat(visit.page.locator("h1")).hasText(KOREAN.get("topic.returns.title"));
        assertThat(visit.page.locator("html")).hasAttribute("lang", "ko");
        visit.button(text("language.own")).click();
        assertThat(visit.page.locator("h1")).hasText(text("topic.returns.title"));
        assertThat(visit.settled().page.locator("html")).hasAttribute("lang", "en");
    }
}
