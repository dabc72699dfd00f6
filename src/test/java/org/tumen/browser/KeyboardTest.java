package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.Sex;

/** Everything can be reached and done with the keyboard alone, and one always sees where one is. */
class KeyboardTest extends BrowserTest {

    private static final String WHERE = """
            () => {
                let element = document.activeElement;
                const path = [];
                while (element) {
                    path.push(element);
                    element = element.shadowRoot?.activeElement;
                }
                const last = path[0];
                const name = last.getAttribute('aria-label') || last.labels?.[0]?.textContent || last.textContent;
                const field = last.closest(
                    'vaadin-radio-group, vaadin-checkbox-group, vaadin-select, vaadin-integer-field');
                const label = field?.querySelector(':scope > label')?.textContent;
                return last.tagName + '|' + (label ? label + ': ' : '') + name.trim();
            }""";

    /** Whether the element with the focus, or a part of the component around it, wears a ring. */
    private static final String RING = """
            () => {
                const ring = (element, pseudo) => {
                    const style = getComputedStyle(element, pseudo);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                        || style.boxShadow !== 'none';
                };
                let element = document.activeElement;
                while (element.shadowRoot?.activeElement) {
                    element = element.shadowRoot.activeElement;
                }
                for (; element && element !== document.body;
                        element = element.assignedSlot?.getRootNode().host ?? element.parentElement
                            ?? element.getRootNode().host) {
                    const parts = [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
                    if (parts.some(e => ring(e) || ring(e, '::before') || ring(e, '::after'))) {
                        return true;
                    }
                }
                return false;
            }""";

    @Test
    void theFirstTabSkipsToTheContent() {
        Visit visit = regular().open("/gender?sex=F");
        visit.page.keyboard().press("Tab");
        assertThat(visit.page.locator("a.skip")).isFocused();
        assertThat(visit.page.locator("a.skip")).isInViewport();
        visit.page.keyboard().press("Enter");
        assertThat(visit.page.locator("h1")).hasText(text("topic.gender.title"));
        visit.page.keyboard().press("Tab");
        assertThat((Boolean) visit.evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                .as("the next stop lies in the content").isTrue();
        assertThat(visit.chips()).hasCount(1);
    }

    @Test
    void tabReachesEverythingAndShowsWhereItIs() {
        Visit visit = regular().open("/gender?sex=F");
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            visit.page.keyboard().press("Tab");
            String stop = (String) visit.evaluate(WHERE);
            if (stop.startsWith("BODY")) {
                break;
            }
            stops.add(stop);
            if (!stop.startsWith("VAADIN-GRID")) {
                assertThat((Boolean) visit.evaluate(RING)).as("focus is seen at %s", stop).isTrue();
            }
        }
        assertThat(stops).containsSubsequence(
                "A|" + text("frame.skip"),
                "INPUT|" + text("search.label"),
                "BUTTON|" + text("language.own"),
                "BUTTON|" + text("frame.scheme"),
                "A|" + text("topic.gender.short"),
                "SUMMARY|" + text("filter.title"),
                "INPUT|" + text("filter.from") + ": " + text("filter.from"),
                "INPUT|" + text("filter.to") + ": " + text("filter.to"),
                "INPUT|" + text("filter.sex") + ": " + labels().sex(Sex.FEMALE),
                "INPUT|" + text("filter.measure") + ": " + text("measure.PERSONS"),
                "INPUT|" + text("filter.freq") + ": " + text("frequency.choice.A"),
                "VAADIN-SELECT-VALUE-BUTTON|" + text("filter.source") + ": " + text("source.best"),
                "INPUT|" + text("filter.provisional"),
                "BUTTON|" + text("chip.remove", labels().sex(Sex.FEMALE)),
                "BUTTON|" + text("chips.clear"),
                "BUTTON|" + text("table.alone"),
                "A|" + text("table.download", "CSV"));
        assertThat(stops).anyMatch(stop -> stop.startsWith("VAADIN-GRID|" + text("table.title")));
    }

    @Test
    void filtersAreSetWithKeysAndKeepTheFocus() {
        Visit visit = regular().open("/gender");
        visit.radio(text("sex.both")).focus();
        visit.page.keyboard().press("ArrowDown");
        visit.at("/gender?sex=F");
        assertThat(visit.radio(labels().sex(Sex.FEMALE))).isFocused();

        visit.page.getByLabel(text("filter.from")).focus();
        visit.page.keyboard().type("2010");
        visit.page.keyboard().press("Enter");
        visit.at("/gender?sex=F&from=2010");
        assertThat(visit.page.getByLabel(text("filter.from"))).isFocused();

        source(visit).focus();
        visit.page.keyboard().press("Enter");
        assertThat(visit.page.locator("vaadin-select-item[focused], vaadin-select-item:focus")).hasCount(1);
        visit.page.keyboard().press("ArrowDown");
        visit.page.keyboard().press("Enter");
        visit.at("/gender?sex=F&from=2010&source=all");
        assertThat(source(visit)).isFocused();

        visit.page.getByLabel(text("filter.provisional")).focus();
        visit.page.keyboard().press("Space");
        visit.at("/gender?sex=F&from=2010&source=all&provisional=no");
        assertThat(visit.page.getByLabel(text("filter.provisional"))).isFocused();
    }

    @Test
    void removingAChipLeavesTheFocusNearby() {
        Visit visit = regular().open("/gender?sex=F&from=2010");
        visit.button(text("chip.remove", text("chip.from", "2010"))).focus();
        visit.page.keyboard().press("Enter");
        visit.at("/gender?sex=F");
        assertThat((String) visit.evaluate(WHERE)).startsWith("BUTTON|");
        visit.button(text("chip.remove", labels().sex(Sex.FEMALE))).focus();
        visit.page.keyboard().press("Enter");
        visit.at("/gender");
        assertThat((String) visit.evaluate(WHERE)).as("where the focus is after the last chip is gone")
                .doesNotStartWith("BODY");
    }

    @Test
    void theTableIsWalkedWithArrows() {
        Visit visit = regular().open("/gender?form=table");
        visit.page.locator("#table a[download]").focus();
        visit.page.keyboard().press("Tab");
        visit.page.keyboard().press("Tab");
        visit.page.keyboard().press("ArrowDown");
        visit.page.keyboard().press("ArrowRight");
        assertThat((String) visit.evaluate("""
                () => {
                    const cell = document.activeElement.shadowRoot.activeElement;
                    return cell.parentElement.getAttribute('aria-rowindex') + ','
                        + [...cell.parentElement.children].filter(c => c.checkVisibility()).indexOf(cell);
                }""")).isEqualTo("3,1");
    }

    private Locator source(Visit visit) {
        return visit.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions()
                .setName(text("filter.source")));
    }
}
