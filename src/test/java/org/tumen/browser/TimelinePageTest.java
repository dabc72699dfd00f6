package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of events, cases and works: all of it is reached by keyboard, filtered as one types, and without barriers.
 */
class TimelinePageTest extends BrowserTest {

    @Test
    void theRestIsShownAndFiltersNarrowIt() {
        Visit visit = regular().open("/journeys");
        Locator entries = visit.page.locator("#timeline .entry");
        int first = entries.count();

        Locator rest = visit.page.locator("#timeline .timeline + button");
        rest.focus();
        visit.page.keyboard().press("Enter");
        assertThat(rest).isHidden();
        assertThat(entries.nth(first)).isFocused();

        Locator words = visit.page.getByLabel(text("filter.text"));
        words.fill("Shenyang");
        words.press("Enter");
        visit.at("/journeys?text=Shenyang");
        assertThat(entries.count()).isBetween(1, first - 1);
        for (Locator entry : entries.all()) {
            assertThat(entry).containsText("Shenyang");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/journeys", "/culture", "/support", "/background"})
    void isWholeAndHasNoBarriers(String path) {
        Visit visit = regular().open(path);
        Fit.wholeCharts(visit);
        visit.evaluate("() => scrollTo(0, 0)");
        assertThat(visit.settled().barriers()).isEmpty();
    }
}
