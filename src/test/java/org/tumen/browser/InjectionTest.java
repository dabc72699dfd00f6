package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a script in an address is a text; and if it were markup after all, the policy would not run it. */
class InjectionTest extends BrowserTest {

    private static final String RUN = "</script><img src=x onerror=window.probe=7><script>window.probe=7</script>";

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=", "/gender?source=", "/?x=", "/sources?q=", "/login?wrong=", "/follow?code="})
    void anAddressRunsNothing(String begin) {
        Visit visit = regular();
        visit.expect(complaint -> complaint.contains("404"));

        visit.page.navigate(visit.address() + begin + encoded());
        visit.page.waitForLoadState();

        assertThat(visit.page.evaluate("() => window.probe ?? 'nothing'")).isEqualTo("nothing");
        assertThat(visit.page.locator("img[src=x]").count()).isZero();
    }

    @Test
    void aMissingPageRunsNothing() {
        Visit visit = regular();
        visit.expect(complaint -> complaint.contains("404"));

        visit.page.navigate(visit.address() + "/" + encoded().replace("%2F", "/"));
        visit.page.waitForLoadState();

        assertThat(visit.page.evaluate("() => window.probe ?? 'nothing'")).isEqualTo("nothing");
    }

    @Test
    void thePolicyRunsNoScriptThatHasNoNonce() {
        Visit visit = regular().open("/gender");
        visit.expect(complaint -> complaint.contains("olicy") || complaint.contains("404"));

        Object refused = visit.page.evaluate("""
                () => new Promise(resolve => {
                    addEventListener('securitypolicyviolation', e => resolve(e.effectiveDirective));
                    const script = document.createElement('script');
                    script.textContent = 'window.probe = 7';
                    document.head.append(script);
                    if (window.probe) {
                        resolve('ran');
                    }
                })""");

        assertThat(refused).isEqualTo("script-src-elem");
        assertThat(visit.page.evaluate("() => window.probe ?? 'nothing'")).isEqualTo("nothing");
    }

    @Test
    void theNoticeOfTheChartsIsShown() {
        Visit visit = regular().open("/gender");

        assertThat(visit.page.evaluate("() => !!customElements.get('vaadin-commercial-banner')")).isEqualTo(true);
    }

    private static String encoded() {
        return URLEncoder.encode(RUN, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
