package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Sex;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Publish;

/**
 * Whoever has a page open sees a release within a second of its being published; a page pinned to a release hears of
 * it as soon and stays as it is.
 */
class LiveReleaseTest extends BrowserTest {

    private static final Announcement NOTE = new Announcement("New", "새", "Why", "이유", "kim", null, "");

    private static final long ONE_SECOND = 1000;
    private static final int NEW = 777;

    /**
     * Writes down on the page when its chart first had a column of women of 2025 with the value that is told, and when
     * the page first knew of another release, in milliseconds since 1970; looked for before every painting.
     */
    private static final String WATCH = """
            value => {
                const before = document.querySelector('main').dataset.release;
                const look = () => {
                    const now = Date.now();
                    const chart = document.querySelector('#figure-arrivals vaadin-chart');
                    const column = chart.configuration.series.flatMap(s => s.points)
                        .find(p => String(p.category) === '2025' && p.y === value);
                    if (!window.painted && column?.graphic?.element?.isConnected) {
                        window.painted = now;
                    }
                    if (!window.heard && document.querySelector('main').dataset.release !== before) {
                        window.heard = now;
                    }
                    requestAnimationFrame(look);
                };
                look();
            }""";

    @Autowired
    private Publish publish;

    private final int before = 2;

    @AfterEach
    void takeBack() {
        publish.restore(before, newest(), NOTE);
    }

    @Test
    void openPagesShowANewReleaseByThemselves() {
        Visit following = visit().open("/gender");
        Visit pinned = visit().open("/gender?release=2");
        Visit overview = visit().open("/");
        List.of(following, pinned).forEach(v -> v.page.evaluate(WATCH, NEW));

        Observation women = Figure.count("arrivals", "2025", String.valueOf(NEW)).of(Sex.FEMALE).status("P").get();
        publish.figures(newest(), NOTE, sink -> sink.accept(women), List.of());
        long published = System.currentTimeMillis();

        assertThat(moment(following, "painted") - published).as("the new figure is drawn").isLessThan(ONE_SECOND);
        assertThat(moment(pinned, "heard") - published).as("a pinned page hears of it").isLessThan(ONE_SECOND);
        PlaywrightAssertions.assertThat(main(following)).hasAttribute("data-release", String.valueOf(newest()));
        PlaywrightAssertions.assertThat(main(pinned)).hasAttribute("data-release", String.valueOf(newest()));
        PlaywrightAssertions.assertThat(overview.page.getByText("Why")).isVisible();
        assertThat(women2025(following)).isEqualTo(NEW);
        assertThat(women2025(pinned)).isEqualTo(198);
        assertThat(pinned.evaluate("() => window.painted")).as("nor has it shown the new figure").isNull();
    }

    /** When something came to pass on the page, in milliseconds since 1970. */
    private static long moment(Visit visit, String what) {
        return ((Number) visit.page.waitForFunction("what => window[what]", what).jsonValue()).longValue();
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
