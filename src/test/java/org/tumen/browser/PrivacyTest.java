package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tumen.kit.Texts;

/** The privacy page is one click from every page, in the reader's language, and names every cookie that there is. */
class PrivacyTest extends BrowserTest {

    private static final Pattern DEVICE = Pattern.compile("^(tumen-device)-\\d+$");

    @Test
    void isLinkedFromEveryPageAndInTheReadersLanguage() {
        Visit reader = regular("ko-KR", 1280, 800).open("/gender");
        String title = new Texts(Locale.KOREAN).get("privacy.title");
        reader.atTheEnd().page.locator("footer a").getByText(title).click();

        assertThat(reader.at("/privacy").page.locator("h1")).hasText(title);
        Words.checkKorean(reader, text("language.own"));
        Fit.check(reader);
        Visit english = regular().open("/privacy");
        Words.checkEnglish(english, new Texts(Locale.KOREAN).get("language.own"));
        assertThat(english.page.locator("main")).containsText("After 90 days only its network is left");
    }

    @Test
    void canBeReachedBesideTheNoticeOnTheLicence() {
        for (int width : List.of(1280, 390)) {
            Visit visit = regular("en-US", width, 800).open("/privacy").atTheEnd();
            visit.page.locator("footer a").getByText(text("account.signIn")).click();
            visit.at("/login");
        }
    }

    @Test
    void namesEveryCookie() {
        Visit person = visit().signIn("admin", PASSWORD, true).open("/gender");
        person.page.locator(".scheme").click();
        person.page.locator(".languages [lang=ko]").click();
        assertThat(person.page.locator("html")).hasAttribute("lang", "ko");
        List<String> cookies = person.browser().cookies().stream().map((Cookie c) -> c.name)
                .map(name -> DEVICE.matcher(name).replaceFirst("$1")).toList();
        assertThat(cookies).hasSizeGreaterThanOrEqualTo(5);

        String page = regular().open("/privacy").page.locator("main").textContent();

        assertThat(cookies).allSatisfy(cookie -> assertThat(page).contains(cookie));
    }
}
