package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Anything is found and reached from any page with the keyboard alone, and on a phone. */
class SearchByKeysTest extends BrowserTest {

    @Test
    void aFigureIsFoundAndReachedWithKeys() {
        Visit visit = regular().open("/age");
        Locator field = field(visit);
        visit.page.locator("h1").click();
        visit.page.keyboard().press("/");
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-expanded", "false");

        visit.page.keyboard().type("arrivals 2009");
        Locator first = visit.page.getByRole(AriaRole.OPTION).first();
        assertThat(first).containsText("2,914");
        assertThat(field).hasAttribute("aria-expanded", "true");
        visit.page.keyboard().press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", (String) first.evaluate("option => option.id"));
        assertThat(visit.barriers()).isEmpty();

        visit.page.keyboard().press("Escape");
        assertThat(first).isHidden();
        assertThat(field).isFocused();
        visit.page.keyboard().press("ArrowDown");
        visit.page.keyboard().press("Enter");
        visit.at("/gender?sex=_T&figure=arrivals&point=arrivals%7E2009%7EMOU");
        assertThat(visit.page.locator("main")).isFocused();
        assertThat(visit.page.locator("#figure-arrivals")).isVisible();
        assertThat(field).hasValue("");

        // Without an option, all results; what was typed last counts, whatever is listed yet.
        visit.page.keyboard().press("/");
        visit.page.keyboard().type("몽골");
        visit.page.keyboard().press("Enter");
        visit.at("/search?q=%EB%AA%BD%EA%B3%A8");
        assertThat(visit.page.locator("h1")).containsText("몽골");
        assertThat(visit.page.locator(".found").first()).isVisible();
    }

    @Test
    void onAPhoneItTakesNoRoomUntilItIsUsed() {
        Visit visit = regular("en-US", 390, 844).open("/");
        assertThat(visit.page.locator("header.top").boundingBox().height).isLessThan(110);
        assertThat(field(visit).boundingBox().width).isLessThan(50);

        field(visit).click();
        assertThat(field(visit).boundingBox().width).isGreaterThan(300);
        visit.page.keyboard().type("PTSD");
        assertThat(visit.page.getByRole(AriaRole.OPTION).first()).isInViewport();
        visit.page.getByRole(AriaRole.OPTION).first().click();
        visit.page.waitForURL(url -> url.contains("/mental-health?"));
        visit.settled();
    }

    private Locator field(Visit visit) {
        return visit.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(text("search.label")));
    }
}
