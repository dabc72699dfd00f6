package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Sex;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Publish;

/**
 * Whoever has a page open sees a release as soon as it is published; a page pinned to a release hears of it and stays
 * as it is. How soon says {@code ./bench live}.
 */
class LiveReleaseTest extends BrowserTest {

    private static final Announcement NOTE = new Announcement(new LocalizedText("New", "새"),
            new LocalizedText("Why", "이유"), "kim", null, "");

    private static final int SHIPPED = ShippedData.releases().size();
    private static final int NEW = 777;

    /**
     * Notes on the page that its chart has had a column of women of 2025 with the value that is told, and that the page
     * knows of another release; looked for before every painting.
     */
    private static final String WATCH = """
            value => {
                const before = document.querySelector('main').dataset.release;
                const look = () => {
                    const chart = document.querySelector('#figure-arrivals vaadin-chart');
                    const column = chart.configuration.series.flatMap(s => s.points)
                        .find(p => String(p.category) === '2025' && p.y === value);
                    if (column?.graphic?.element?.isConnected) {
                        window.painted = true;
                    }
                    if (document.querySelector('main').dataset.release !== before) {
                        window.heard = true;
                    }
                    requestAnimationFrame(look);
                };
                look();
            }""";

    @Autowired
    private Publish publish;

    @AfterEach
    void takeBack() {
        publish.restore(SHIPPED, newest(), NOTE);
    }

    @Test
    void openPagesShowANewReleaseByThemselves() {
        Visit following = regular().open("/gender");
        Visit pinned = visit().open("/gender?release=" + SHIPPED);
        Visit overview = visit().open("/");
        List.of(following, pinned).forEach(v -> v.page.evaluate(WATCH, NEW));

        Observation women = Figure.count("arrivals", "2025", String.valueOf(NEW)).of(Sex.FEMALE).status("P").get();
        publish.figures(newest(), NOTE, sink -> sink.accept(women), List.of());

        following.page.waitForFunction("() => window.painted");
        pinned.page.waitForFunction("() => window.heard");
        PlaywrightAssertions.assertThat(main(following)).hasAttribute("data-release", String.valueOf(newest()));
        PlaywrightAssertions.assertThat(main(pinned)).hasAttribute("data-release", String.valueOf(newest()));
        PlaywrightAssertions.assertThat(overview.page.getByText("Why")).isVisible();
        assertThat(women2025(following)).isEqualTo(NEW);
        assertThat(women2025(pinned)).isEqualTo(198);
        assertThat(pinned.evaluate("() => window.painted")).as("nor has it shown the new figure").isNull();
    }

    private static Locator main(Visit visit) {
        return visit.page.locator("main");
    }

    private double women2025(Visit visit) {
        visit.settled();
        return visit.points("arrivals").stream().filter(p -> p.group().equals("2025")
                && p.series().equals(labels().sex(Sex.FEMALE))).mapToDouble(Visit.Point::value).sum();
    }
}
