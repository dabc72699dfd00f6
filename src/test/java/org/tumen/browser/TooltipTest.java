package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.tumen.browser.Visit.Point;
import org.tumen.statistics.Sex;

/** A mark says what belongs to its number: period, value with unit, source, and what to mind. */
class TooltipTest extends BrowserTest {

    @Test
    void aColumnNamesItsPeriodUnitAndSource() {
        Visit visit = regular().open("/gender?sex=F");
        Point tenth = visit.points("arrivals").get(10);
        visit.marks("arrivals", "column").nth(10).hover();
        Locator tooltip = tooltip(visit, "arrivals");
        assertThat(tooltip).containsText(tenth.group() + " · " + labels().sex(Sex.FEMALE));
        assertThat(tooltip).containsText(labels().indicator("arrivals"));
        assertThat(tooltip).containsText(text("value.persons.FEMALE", "%,.0f".formatted(tenth.value())));
        assertThat(tooltip).containsText(labels().publisher("MOU"));
        assertThat(tooltip).containsText(labels().source("MOU"));
    }

    @Test
    void aFindingNamesItsIntervalAndHowManyWereAsked() {
        Visit visit = regular().open("/mental-health?category=ANXIETY");
        visit.marks("conditions", "scatter").first().hover(new Locator.HoverOptions().setForce(true));
        Locator tooltip = tooltip(visit, "conditions");
        assertThat(tooltip).containsText(" %");
        assertThat(tooltip).containsText(text("caption.bounds.INTERVAL", ""));
        assertThat(tooltip).containsText(text("caption.sample", 0).replace("0", ""));
    }

    private static Locator tooltip(Visit visit, String figure) {
        return visit.card(figure).locator(".highcharts-tooltip").last();
    }
}
