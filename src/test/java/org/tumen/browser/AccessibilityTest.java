package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No serious or critical finding of axe-core, at a desk and on a phone, in light and dark; see PagesTest too. */
class AccessibilityTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"/sources", "/search?q=2009", "/search?q=xyzzy", "/privacy", "/nowhere"})
    void axeFindsNothingSerious(String path) {
        Visit visit = regular();
        // The page that is not there says so with its status too.
        visit.expect(complaint -> path.equals("/nowhere") && complaint.contains("404"));
        check(visit.open(path));
    }

    /** Nobody is kept out of this page: not at a desk, and not on a phone where the filters are open. */
    static void check(Visit visit) {
        visit.page.setViewportSize(1280, 800);
        assertThat(visit.settled().barriers()).as("at a desk").isEmpty();

        visit.page.setViewportSize(390, 844);
        visit.settled();
        visit.page.locator("details.filters").all().forEach(d -> d.evaluate("filters => filters.open = true"));
        assertThat(visit.barriers()).as("on a phone").isEmpty();
    }
}
