package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.statistics.Announcement;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Publish;
import org.tumen.statistics.Release;
import org.tumen.statistics.Releases;
import org.tumen.statistics.Sex;

/** Whoever has a page open sees a release as soon as it is published; a page pinned to a release stays as it is. */
class LiveReleaseTest extends BrowserTest {

    private static final Announcement NOTE = new Announcement("New", "새", "Why", "이유", "kim", null, "");

    @Autowired
    private Publish publish;

    @Autowired
    private Releases releases;

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

        Observation women = Figure.count("arrivals", "2025", "777").of(Sex.FEMALE).status("P").get();
        publish.figures(newest(), NOTE, sink -> sink.accept(women), List.of());

        PlaywrightAssertions.assertThat(main(following)).hasAttribute("data-release", String.valueOf(newest()));
        PlaywrightAssertions.assertThat(main(pinned)).hasAttribute("data-release", String.valueOf(newest()));
        PlaywrightAssertions.assertThat(overview.page.getByText("Why")).isVisible();
        assertThat(women2025(following)).isEqualTo(777);
        assertThat(women2025(pinned)).isEqualTo(198);
    }

    private static Locator main(Visit visit) {
        return visit.page.locator("main");
    }

    private int newest() {
        return releases.newest().map(Release::number).orElseThrow();
    }

    private double women2025(Visit visit) {
        visit.settled();
        return visit.points("arrivals").stream().filter(p -> p.group().equals("2025")
                && p.series().equals(labels().sex(Sex.FEMALE))).mapToDouble(Visit.Point::value).sum();
    }
}
