package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tumen.kit.Texts;

/** The browser's language decides first, the reader's choice from then on, and no page mixes two languages. */
class LanguageTest extends BrowserTest {

    private static final Texts KOREAN = new Texts(Locale.KOREAN);

    /** What a reader reads, in shadow trees too: text, labels and the names that only a screen reader says. */
    private static final String WORDS = """
            selector => {
                const words = [];
                const visit = node => {
                    for (const element of node.querySelectorAll('*')) {
                        if (element.shadowRoot) {
                            visit(element.shadowRoot);
                        }
                        if (element.matches(selector) && element.checkVisibility()) {
                            words.push(element.textContent.trim());
                        }
                        for (const name of ['aria-label', 'title', 'placeholder']) {
                            // What stands in a cell comes from the sources, some in their own language.
                            if (element.hasAttribute(name) && element.checkVisibility()
                                    && !element.closest('vaadin-grid-cell-content')) {
                                words.push(element.getAttribute(name).trim());
                            }
                        }
                    }
                };
                visit(document.getElementById('outlet') ?? document.body);
                return words.filter(w => w);
            }""";

    /** Every text of these elements is the app's own or a name from the data, and both have Korean. */
    private static final String CONTROLS = "h1, h2, label, summary, nav a, button, a.button, .sentence, .legend, "
            + ".count, vaadin-grid-sorter, vaadin-select-value-button, vaadin-select-item, .topic-head p, .chip, "
            + ".headline-title, .headline-detail, .headline-source, footer p, "
            + ".highcharts-axis-title, .highcharts-legend-item text";

    @ParameterizedTest
    @FieldSource("org.tumen.browser.BrowserTest#PAGES")
    void aKoreanBrowserGetsKorean(String path) {
        Visit visit = visit(like().setLocale("ko-KR")).open(path);
        assertThat(visit.page.locator("html")).hasAttribute("lang", "ko");
        assertThat(visit.page).hasTitle(KOREAN.get("page.title", KOREAN.get(
                path.equals("/") ? "overview.title" : "topic" + path.replace('/', '.') + ".title")));
        assertThat(words(visit)).isNotEmpty()
                .allSatisfy(word -> assertThat(word).doesNotMatch("[a-z]+(\\.[a-zA-Z-]+)+").doesNotContain("!{"))
                // The other language is called by its own name; numbers and signs have no language.
                .filteredOn(word -> !word.equals(labels().texts().get("language.own")))
                .allSatisfy(word -> assertThat(word).doesNotMatch("(?s)[^가-힣]*[A-Za-z]{3,}[^가-힣]*"));
    }

    @ParameterizedTest
    @FieldSource("org.tumen.browser.BrowserTest#PAGES")
    void anEnglishBrowserGetsEnglish(String path) {
        Visit visit = visit().open(path);
        assertThat(visit.page.locator("html")).hasAttribute("lang", "en");
        assertThat(words(visit)).isNotEmpty()
                .filteredOn(word -> !word.equals(KOREAN.get("language.own")))
                .allSatisfy(word -> assertThat(word).doesNotContainPattern("[가-힣]")
                        .doesNotMatch("[a-z]+(\\.[a-zA-Z-]+)+"));
    }

    @Test
    void theChosenLanguageStays() {
        Visit visit = visit().open("/gender?sex=F");
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

    @SuppressWarnings("unchecked")
    private static List<String> words(Visit visit) {
        return (List<String>) visit.page.evaluate(WORDS, CONTROLS);
    }
}
