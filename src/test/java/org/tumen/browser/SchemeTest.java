package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Light and dark: the system's wish first, the reader's choice from then on, and marks that can be seen in both. */
class SchemeTest extends BrowserTest {

    /** WCAG's relative luminance of any CSS colour, on a ground of another one where it lets that through. */
    private static final String LUMINANCE = """
            const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const luminance = (...colours) => {
                paint.clearRect(0, 0, 1, 1);
                for (const [colour, opacity] of colours) {
                    paint.globalAlpha = opacity;
                    paint.fillStyle = colour;
                    paint.fillRect(0, 0, 1, 1);
                }
                const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map(c => c / 255)
                    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            """;

    private static final String GROUND = "() => { " + LUMINANCE
            + " return luminance([getComputedStyle(document.body).backgroundColor, 1]); }";

    /** Of every kind of mark: its fill, and the better contrast of fill and outline against the card. */
    private static final String MARKS = "() => { " + LUMINANCE + """
            const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const kinds = {};
            for (const chart of document.querySelectorAll('.card vaadin-chart')) {
                const card = getComputedStyle(chart.closest('.card')).backgroundColor;
                const ground = luminance([card, 1]);
                for (const mark of chart.shadowRoot.querySelectorAll(
                        '.highcharts-series-group path.highcharts-point, '
                        + '.highcharts-series-group path.highcharts-graph, '
                        + '.highcharts-series-group .highcharts-point path')) {
                    const style = getComputedStyle(mark);
                    const kind = chart.closest('.card').id + ' '
                        + mark.closest('g[class*=-series]').getAttribute('class') + ' ' + mark.getAttribute('class');
                    const seen = [];
                    if (style.fill !== 'none') {
                        seen.push(contrast(ground,
                            luminance([card, 1], [style.fill, +style.fillOpacity * +style.opacity])));
                    }
                    if (style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 1) {
                        seen.push(contrast(ground,
                            luminance([card, 1], [style.stroke, +style.strokeOpacity * +style.opacity])));
                    }
                    kinds[kind] ??= { fill: style.fill, contrast: Math.max(0, ...seen) };
                }
            }
            return kinds;
        }""";

    @Test
    void theSystemsWishIsFollowed() {
        assertThat(ground(visit().open("/gender"))).isGreaterThan(0.8);
        assertThat(ground(visit(like().setColorScheme(ColorScheme.DARK)).open("/gender"))).isLessThan(0.05);
    }

    @Test
    void theChosenSchemeStays() {
        Visit visit = visit().open("/gender");
        String light = fill(visit);
        visit.button(text("frame.scheme")).click();
        visit.page.waitForCondition(() -> ground(visit) < 0.05);
        assertThat(fill(visit)).as("colour of the first column in the dark").isNotEqualTo(light);
        visit.page.reload();
        assertThat(ground(visit.settled())).isLessThan(0.05);
        assertThat(ground(visit.open("/age"))).isLessThan(0.05);
        visit.button(text("frame.scheme")).click();
        visit.page.waitForCondition(() -> ground(visit) > 0.8);
        visit.open("/gender");
        assertThat(ground(visit)).isGreaterThan(0.8);
        assertThat(fill(visit)).isEqualTo(light);
    }

    @ParameterizedTest
    @FieldSource("org.tumen.browser.BrowserTest#TOPICS")
    @SuppressWarnings("unchecked")
    void marksStandOutFromTheCardInBothSchemes(String path) {
        Visit visit = visit().open(path);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(scheme));
            visit.page.waitForCondition(() -> ground(visit) < 0.5 == (scheme == ColorScheme.DARK));
            var kinds = (Map<String, Map<String, Object>>) visit.evaluate(MARKS);
            assertThat(kinds).isNotEmpty().allSatisfy((kind, mark) -> assertThat(
                    ((Number) mark.get("contrast")).doubleValue()).as("%s of %s in %s", kind, mark.get("fill"), scheme)
                    .isGreaterThanOrEqualTo(3));
        }
    }

    private static double ground(Visit visit) {
        return ((Number) visit.evaluate(GROUND)).doubleValue();
    }

    private static String fill(Visit visit) {
        return (String) visit.marks("arrivals", "column").first().evaluate("mark => getComputedStyle(mark).fill");
    }
}
