package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No chart is cut off and none has empty room: not when a page is opened, not when filters change what is drawn. Pages
 * are opened anew at each width, because resizing a window would mend a chart.
 */
class WholeChartsTest extends BrowserTest {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    static Stream<String> everyPage() {
        return Stream.concat(TOPICS.stream(), Stream.of("/destinations", "/destinations?ref_area=CN", "/background",
                "/support", "/journeys"));
    }

    /** Of the others PagesTest and TimelinePageTest ask the same, which open them anyway. */
    @ParameterizedTest
    @ValueSource(strings = {"/destinations", "/destinations?ref_area=CN"})
    void atADesk(String path) {
        Fit.wholeCharts(visit(DESK).open(path));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void onAPhone(String path) {
        Fit.wholeCharts(visit(PHONE).open(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void whenAFilterIsSetAndTakenAway(int width) {
        Visit visit = visit(width).open("/mental-health");
        Fit.wholeCharts(visit);
        if (width == PHONE) {
            visit.page.locator("details.filters > summary").click();
        }
        visit.checkbox(labels().catalogue().title("category", "PTSD", labels().texts().locale())).check();
        assertThat(visit.chips()).hasCount(1);
        Fit.wholeCharts(visit.at("/mental-health?category=PTSD"));
        visit.button(text("chips.clear")).click();
        assertThat(visit.chips()).hasCount(0);
        Fit.wholeCharts(visit.at("/mental-health"));
    }

    @Test
    void whenTheFiltersOfAnAddressAreTakenAway() {
        for (String filtered : List.of("/mental-health?category=PTSD", "/destinations?ref_area=CN&from=2009")) {
            Visit visit = regular().open(filtered);
            Fit.wholeCharts(visit);
            visit.button(text("chips.clear")).click();
            assertThat(visit.chips()).hasCount(0);
            Fit.wholeCharts(visit.settled());
        }
    }

    private Visit visit(int width) {
        return regular("en-US", width, 844);
    }
}
