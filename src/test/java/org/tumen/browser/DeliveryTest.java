package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes over the wire: small, kept for good where it never changes, and under a policy that keeps it here. */
class DeliveryTest extends BrowserTest {

    @Test
    void scriptsAreCompressedAndKeptForGood() {
        Visit visit = visit();
        List<Response> scripts = new ArrayList<>();
        visit.page.onResponse(r -> {
            if (r.url().contains("/VAADIN/build/") && r.url().endsWith(".js")) {
                scripts.add(r);
            }
        });
        visit.open("/gender");
        assertThat(scripts).isNotEmpty().allSatisfy(script -> {
            Map<String, String> headers = script.allHeaders();
            assertThat(headers.get("cache-control")).as(script.url()).contains("max-age=31536000", "immutable");
            if (script.body().length > 2_000) {
                assertThat(headers.get("content-encoding")).as(script.url()).isIn("br", "gzip");
            }
        });
    }

    @Test
    void pagesKeepToThemselves() {
        Visit visit = visit();
        Response page = visit.page.navigate(visit.address() + "/gender");
        visit.settled();
        Map<String, String> headers = page.allHeaders();
        assertThat(headers.get("content-security-policy")).contains("default-src 'self'", "object-src 'none'",
                "frame-ancestors");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff").containsKey("referrer-policy");
        assertThat(headers.get("content-encoding")).isIn("br", "gzip");
        assertThat(headers.get("cache-control")).contains("no-store");
        assertThat(visit.browser().cookies()).filteredOn(c -> c.name.equals("JSESSIONID"))
                .hasSize(1).allMatch(c -> c.httpOnly);
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        Visit visit = regular();
        visit.expect(complaint -> complaint.contains("404"));
        Response page = visit.page.navigate(visit.address() + "/nowhere");
        visit.settled();
        assertThat(page.status()).isEqualTo(404);
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(visit.page.locator("h1"))
                .hasText(text("missing.title"));
        visit.page.getByText(text("missing.home")).click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(visit.page.locator("h1"))
                .hasText(text("overview.heading"));
    }
}
