package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No serious or critical finding of axe-core, on any page, on desk and phone, in light and dark. */
class AccessibilityTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"/,1280,800", "/gender?sex=F,1280,800", "/age,1280,800", "/mental-health,1280,800", "/returns,1280,800",
        "/nowhere,1280,800",
        "/sources,1280,800", "/search?q=2009,1280,800", "/sources,390,844", "/search?q=xyzzy,390,844",
        "/,390,844", "/gender?sex=F,390,844", "/age,390,844", "/mental-health,390,844", "/returns,390,844",
        "/nowhere,390,844"})
    void axeFindsNothingSerious(String path, int width, int height) {
        Visit visit = visit(like().setViewportSize(width, height));
        // The page that is not there says so with its status too.
        visit.expect(complaint -> path.equals("/nowhere") && complaint.contains("404"));
        visit.open(path);
        visit.page.locator("details.filters").all().forEach(d -> d.evaluate("filters => filters.open = true"));
        assertThat(visit.barriers()).isEmpty();
    }
}
