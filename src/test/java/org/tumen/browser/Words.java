package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Whether a page speaks one language only, in what is read and in what only a screen reader says. */
final class Words {

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

    /** Words of Hangul that stand on two lines. */
    private static final String BROKEN = """
            () => [...document.querySelectorAll('main p, main h1, main h2, main h3, main li, main dd')]
                .filter(e => e.checkVisibility()).flatMap(element => {
                    const broken = [];
                    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                        for (const word of text.data.matchAll(/[가-힣]+/g)) {
                            const range = document.createRange();
                            range.setStart(text, word.index);
                            range.setEnd(text, word.index + word[0].length);
                            if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) {
                                broken.push(word[0]);
                            }
                        }
                    }
                    return broken;
                })""";

    private Words() {
    }

    /** No word of Hangul is broken at the end of a line. */
    static void checkUnbroken(Visit visit) {
        assertThat((List<?>) visit.page.evaluate(BROKEN)).isEmpty();
    }

    /** All that the page says is Korean, but for the name of the other language. */
    static void checkKorean(Visit visit, String other) {
        assertThat(of(visit)).isNotEmpty()
                .allSatisfy(word -> assertThat(word).doesNotMatch("[a-z]+(\\.[a-zA-Z-]+)+").doesNotContain("!{"))
                // The other language is called by its own name; numbers and signs have no language.
                .filteredOn(word -> !word.equals(other))
                .allSatisfy(word -> assertThat(word).doesNotMatch("(?s)[^가-힣]*[A-Za-z]{3,}[^가-힣]*"));
    }

    /** Nothing that the page says is Korean, but for the name of the other language. */
    static void checkEnglish(Visit visit, String other) {
        assertThat(of(visit)).isNotEmpty()
                .filteredOn(word -> !word.equals(other))
                .allSatisfy(word -> assertThat(word).doesNotContainPattern("[가-힣]")
                        .doesNotMatch("[a-z]+(\\.[a-zA-Z-]+)+"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> of(Visit visit) {
        return (List<String>) visit.page.evaluate(WORDS, CONTROLS);
    }
}
