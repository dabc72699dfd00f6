package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Light and dark: the system's wish first, the reader's choice from then on. */
class SchemeTest extends BrowserTest {

    @Test
    void theSystemsWishIsFollowed() {
        assertThat(Contrast.ground(regular().open("/gender"))).isGreaterThan(0.8);
        Visit dark = regular();
        dark.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Contrast.ground(dark.open("/gender"))).isLessThan(0.05);
    }

    @Test
    void theChosenSchemeStays() {
        Visit visit = regular().open("/gender");
        String light = fill(visit);
        visit.button(text("frame.scheme")).click();
        visit.page.waitForCondition(() -> Contrast.ground(visit) < 0.05);
        assertThat(fill(visit)).as("colour of the first column in the dark").isNotEqualTo(light);
        visit.page.reload();
        assertThat(Contrast.ground(visit.settled())).isLessThan(0.05);
        assertThat(Contrast.ground(visit.open("/age"))).isLessThan(0.05);
        visit.button(text("frame.scheme")).click();
        visit.page.waitForCondition(() -> Contrast.ground(visit) > 0.8);
        visit.open("/gender");
        assertThat(Contrast.ground(visit)).isGreaterThan(0.8);
        assertThat(fill(visit)).isEqualTo(light);
    }

    private static String fill(Visit visit) {
        return (String) visit.marks("arrivals", "column").first().evaluate("mark => getComputedStyle(mark).fill");
    }
}
