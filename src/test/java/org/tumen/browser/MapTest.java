package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The map: symbols lie on their countries, a press opens a country, and neither page bars anybody. */
class MapTest extends BrowserTest {

    /** Whether the middle of South Korea's symbol lies on land but not in the North, going by what is painted. */
    private static final String ON_LAND = """
            section => {
                const root = section.querySelector('vaadin-chart').shadowRoot;
                const circle = [...root.querySelectorAll('.highcharts-bubble-series.sized .highcharts-point')]
                    .map(c => c.getBoundingClientRect()).sort((a, b) => b.width - a.width)[0];
                const inside = path => {
                    const at = new DOMPoint(circle.x + circle.width / 2, circle.y + circle.height / 2)
                        .matrixTransform(path.getScreenCTM().inverse());
                    return path.isPointInFill(at);
                };
                return inside(root.querySelector('.tumen-land')) && !inside(root.querySelector('.tumen-home'));
            }""";

    /** Of the two largest circles, how their areas stand to one another, and how far the plane is from equal scales. */
    private static final String SCALES = """
            section => {
                const chart = section.querySelector('vaadin-chart').configuration;
                const [x, y] = [chart.xAxis[0], chart.yAxis[0]];
                return chart.plotWidth / (x.max - x.min) / (chart.plotHeight / (y.max - y.min));
            }""";

    @Test
    void aCountryOpensFromTheMapAndFromTheLinksBelow() {
        Visit visit = visit().open("/destinations");
        Locator land = visit.card("world").locator(".tumen-land");
        assertThat(land).hasCount(1);
        assertThat(visit.card("world").evaluate(ON_LAND)).isEqualTo(true);
        assertThat(((Number) visit.card("world").evaluate(SCALES)).doubleValue()).isBetween(0.999, 1.001);
        assertThat(visit.barriers()).isEmpty();

        visit.card("world").locator(".highcharts-series-group .sized .highcharts-point").last().click();
        visit.page.waitForURL(url -> url.contains("ref_area=CN") || url.contains("ref_area=CA"));
        visit.settled();
        visit.page.goBack();
        visit.at("/destinations");

        Locator link = visit.card("world").locator(".place-links a").first();
        link.focus();
        visit.page.keyboard().press("Enter");
        visit.at("/destinations?ref_area=KR");
        assertThat(visit.page.locator("h1")).hasText(labels().area("KR"));
        assertThat(visit.page).hasTitle(text("page.title", labels().area("KR")));
        assertThat(visit.barriers()).isEmpty();
    }
}
