package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/** Whether marks can be seen, in light and in dark. */
final class Contrast {

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

    private Contrast() {
    }

    /** Every kind of mark stands out from its card by 3 to 1 or more, in both schemes. */
    @SuppressWarnings("unchecked")
    static void check(Visit visit) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            visit.page.waitForCondition(() -> ground(visit) < 0.5 == (scheme == ColorScheme.DARK));
            var kinds = (Map<String, Map<String, Object>>) visit.evaluate(MARKS);
            assertThat(kinds).isNotEmpty().allSatisfy((kind, mark) -> assertThat(
                    ((Number) mark.get("contrast")).doubleValue()).as("%s of %s in %s", kind, mark.get("fill"), scheme)
                    .isGreaterThanOrEqualTo(3));
        }
    }

    /** The luminance of what the page stands on. */
    static double ground(Visit visit) {
        return ((Number) visit.evaluate(GROUND)).doubleValue();
    }
}
