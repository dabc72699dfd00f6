package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tumen.kit.Texts;
import org.tumen.statistics.Sex;

/**
 * Every page in the browser's own language: it mixes no two, fits every window, can be seen in light and dark and keeps
 * nobody out. All is looked at in one visit, because opening a page is what takes the time.
 */
class PagesTest extends BrowserTest {

    private static final Texts KOREAN = new Texts(Locale.KOREAN);

    @ParameterizedTest
    @FieldSource("org.tumen.browser.BrowserTest#PAGES")
    void inEnglish(String path) {
        Visit visit = regular().open(path);
        assertThat(visit.page.locator("html")).hasAttribute("lang", "en");
        Words.checkEnglish(visit, KOREAN.get("language.own"));
        if (TOPICS.contains(path)) {
            Contrast.check(visit);
        }
        Fit.wholeCharts(visit);
        Fit.check(visit);
        if (path.equals("/gender")) {
            // With a filter in force, which has a button of its own.
            visit.page.setViewportSize(1280, 800);
            visit.radio(labels().sex(Sex.FEMALE)).check();
            assertThat(visit.chips()).hasCount(1);
        }
        AccessibilityTest.check(visit);
    }

    @ParameterizedTest
    @FieldSource("org.tumen.browser.BrowserTest#PAGES")
    void inKorean(String path) {
        Visit visit = regular("ko-KR", 1280, 800).open(path);
        assertThat(visit.page.locator("html")).hasAttribute("lang", "ko");
        assertThat(visit.page).hasTitle(KOREAN.get("page.title", KOREAN.get(
                path.equals("/") ? "overview.title" : "topic" + path.replace('/', '.') + ".title")));
        Words.checkKorean(visit, text("language.own"));
        Fit.check(visit);
        visit.page.setViewportSize(390, 844);
        Words.checkUnbroken(visit);
    }
}
