package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.present.hall.Crowd;
import org.tumen.present.hall.Crowd.Arrival;
import org.tumen.present.ui.Stage;

/** A hall follows a deck from its first step to its last; whoever comes late is where the others are. */
class HallTest extends BrowserTest {

    private static final List<String> DECK = List.of("gender", "gender?sex=F", "gender?sex=F&from=2010",
            "gender?measure=women", "age", "age?sex=M&form=table", "mental-health?category=PTSD", "returns",
            "support?figure=wages", "gender?from=2002&to=2011&point=arrivals~F~2009~MOU&series=F");

    /** Everything that a follower's page shows of a scene, apart from its language. */
    private static final String STATE = """
            () => {
                const svg = document.querySelector('vaadin-chart').shadowRoot;
                const all = selector => [...svg.querySelectorAll(selector)];
                return [document.querySelector('#explore').getAttribute('href').replace(/^.*[/]/, ''),
                    all('.highcharts-series').length, all('.highcharts-series-group .highcharts-point').length,
                    all('.highcharts-point.lit').length, all('.highcharts-point.faded').length].join(' ');
            }""";

    /** Followers who are no pages of a browser; twenty that are follow in {@code ./bench hall}. */
    private static final int SOCKETS = 18;

    /** What the last step shows. */
    private static final String LAST = "from=2002&to=2011&release=%d&point=arrivals";

    private static final Pattern CONSOLE = Pattern.compile(".*/present/[A-Z0-9]{6}");

    @Autowired
    private ApplicationContext app;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        jdbc.update("delete from room");
        jdbc.update("delete from deck");
    }

    @Test
    void everybodyEndsWhereThePresenterDoes() throws IOException, InterruptedException {
        Visit presenter = signedIn().open(Stage.deck(app, "admin", DECK));
        presenter.button(text("decks.present")).click();
        presenter.page.waitForURL(CONSOLE);
        String code = presenter.settled().page.url().replaceAll(".*/", "");
        List<Visit> hall = new ArrayList<>(List.of(follow(code, Locale.KOREAN)));
        try (Crowd crowd = new Crowd(port(), code)) {
            crowd.fill(SOCKETS);
            for (int step = 2; step < DECK.size(); step++) {
                presenter.page.keyboard().press("ArrowRight");
            }
            assertThat(presenter.page.locator(".go-bar [role=status]")).hasText(text("console.step", DECK.size() - 1,
                    DECK.size()));
            hall.add(follow(code, Locale.ENGLISH));
            presenter.page.keyboard().press("ArrowRight");

            for (Visit one : hall) {
                assertThat(one.page.locator("#explore")).hasAttribute("href", Pattern.compile(".*point=arrivals.*"));
                assertThat(one.page.locator(".highcharts-point.lit")).hasCount(1);
            }
            assertThat(hall.stream().map(v -> v.evaluate(STATE)).distinct().toList()).hasSize(1).first().asString()
                    .startsWith("gender?" + LAST.formatted(newest()));
            Arrival last = crowd.next().orElseThrow();
            for (int step = 2; step < DECK.size(); step++) {
                last = crowd.next().orElseThrow();
            }
            assertThat(List.of(crowd.missed(), crowd.outOfOrder(), crowd.lost())).containsOnly(0);
            for (String language : List.of("en", "ko")) {
                assertThat(scene(crowd.scenes(language).getLast())).startsWith("{\"seq\":" + last.seq() + ",")
                        .contains(LAST.formatted(newest()));
            }
        }
    }

    private static String scene(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Visit follow(String code, Locale language) {
        Visit visit = visit(like().setLocale(language.toLanguageTag()).setViewportSize(390, 844));
        visit.page.navigate(visit.address() + "/follow/" + code);
        assertThat(visit.page.locator(".highcharts-point").first()).isVisible();
        return visit;
    }
}
