package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No serious or critical finding of axe-core, on any page, on desk and phone, in light and dark. */
class AccessibilityTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"/,1280,800", "/gender?sex=F,1280,800", "/age,1280,800", "/mental-health,1280,800", "/returns,1280,800",
        "/nowhere,1280,800",
        "/,390,844", "/gender?sex=F,390,844", "/age,390,844", "/mental-health,390,844", "/returns,390,844",
        "/nowhere,390,844"})
    void axeFindsNothingSerious(String path, int width, int height) {
        Visit visit = visit(like().setViewportSize(width, height));
        // The page that is not there says so with its status too.
        visit.expect(complaint -> path.equals("/nowhere") && complaint.contains("404"));
        visit.open(path);
        visit.page.locator("details.filters").all().forEach(d -> d.evaluate("filters => filters.open = true"));
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            AxeBuilder axe = new AxeBuilder(visit.page).setLegacyMode(true);
            if (scheme == ColorScheme.DARK) {
                // Only colours differ.
                axe.withRules(List.of("color-contrast", "link-in-text-block"));
            }
            for (Rule rule : axe.analyze().getViolations()) {
                if (Set.of("serious", "critical").contains(rule.getImpact())) {
                    rule.getNodes().forEach(node -> findings.add("%s, %s: %s at %s: %s".formatted(scheme, rule.getId(),
                            rule.getHelp(), node.getTarget(), node.getFailureSummary())));
                }
            }
        }
        assertThat(findings).isEmpty();
    }
}
