package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        Visit visit = regular().open("/destinations");
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

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Space"})
    void aSymbolIsReachedAndPressedByKeys(String key) {
        Visit visit = regular().open("/destinations");
        Locator symbols = visit.card("world").locator(".highcharts-point[role=button]");
        Locator stop = visit.card("world").locator(".highcharts-point[tabindex='0']");
        assertThat(stop).hasCount(1);
        visit.card("world").locator("button.alone").focus();

        visit.page.keyboard().press("Tab");
        assertThat(stop).isFocused();
        assertThat(stop.evaluate("e => getComputedStyle(e).outlineStyle")).isNotEqualTo("none");
        String first = stop.getAttribute("aria-label");
        visit.page.keyboard().press("ArrowRight");
        assertThat(stop).isFocused();
        assertThat(stop).not().hasAttribute("aria-label", first);
        assertThat(visit.card("world").locator(".highcharts-tooltip").last()).containsText(
                stop.getAttribute("aria-label").replaceAll(":.*", ""));
        visit.page.keyboard().press("End");
        assertThat(stop).hasAttribute("aria-label", Pattern.compile(labels().area("CL") + ": .*"));
        assertThat(symbols).not().hasCount(0);

        String name = stop.getAttribute("aria-label").replaceAll(":.*", "");
        visit.page.keyboard().press(key);
        visit.page.waitForURL(url -> url.contains("ref_area="));
        visit.settled();
        assertThat(visit.page.locator("h1")).hasText(name);
    }

    @Test
    void onAPhoneOneMarkStandsForEurope() {
        Visit desk = regular().open("/destinations");
        assertThat(desk.card("world").locator(".highcharts-point.crowd")).isHidden();
        assertThat(desk.card("world").locator(".highcharts-point.crowded").first()).isVisible();
        assertThat(desk.card("world").locator(".highcharts-data-label.crowd")).isHidden();

        Visit phone = regular("en-US", 390, 844).open("/destinations");
        Locator crowd = phone.card("world").locator(".highcharts-point.crowd");
        assertThat(crowd).isVisible();
        for (Locator one : phone.card("world").locator(".highcharts-point.crowded").all()) {
            assertThat(one).isHidden();
        }
        crowd.click();
        phone.at("/destinations?figure=europe");
        assertThat(phone.card("europe").locator(".highcharts-point.crowded")).hasCount(0);
        assertThat(phone.card("world")).isHidden();
    }

    @Test
    void theTabKeyLeavesAMapAfterOneStop() {
        Visit visit = regular().open("/destinations");
        visit.card("world").locator(".highcharts-point[tabindex='0']").focus();

        visit.page.keyboard().press("Tab");

        assertThat(visit.card("world").locator(".place-links a").first()).isFocused();
    }
}
