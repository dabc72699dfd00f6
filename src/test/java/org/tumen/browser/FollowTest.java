package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.kit.Texts;
import org.tumen.present.ui.Stage;
import org.tumen.statistics.Sex;

/**
 * The audience's page: it shows what the presenter shows, in each follower's own language, scheme and form, says once
 * what is new, and never looks live when it is not.
 */
class FollowTest extends BrowserTest {

    private static final Texts KOREAN = new Texts(Locale.KOREAN);

    private static final String PAINTED = """
            () => [...document.querySelectorAll('vaadin-chart')]
                .every(c => c.shadowRoot?.querySelector('.highcharts-series-group > *'))""";

    /** Keeps what is said to those who hear the page. */
    private static final String LISTEN = """
            () => {
                window.heard = [];
                new MutationObserver(() => window.heard.push(document.getElementById('said').textContent))
                    .observe(document.getElementById('said'), { childList: true, subtree: true });
            }""";

    /** Keeps what the status line has said. */
    private static final String WATCH = """
            () => {
                window.states = [];
                const line = document.getElementById('line');
                new MutationObserver(() => window.states.push(line.dataset.state))
                    .observe(line, { attributes: true });
            }""";

    /** What reaches over the edge of the window, or over the edge of what holds it and does not scroll. */
    private static final String CUT = """
            () => [...document.querySelectorAll('header, h1, p, .figure, .plot, vaadin-chart, button, a, .join img')]
                .filter(e => e.checkVisibility() && !e.closest('.heard') && !e.matches('.skip, .count'))
                .filter(e => e.closest('.wall') || e.matches('header, h1, .figure, .plot, vaadin-chart, button'))
                .filter(e => {
                    const box = e.getBoundingClientRect();
                    const high = e.closest('.wall') && !e.closest('.plot table') ? innerHeight : Infinity;
                    return box.left < 0 || box.right > innerWidth + 0.5 || box.bottom > high + 0.5;
                })
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40))""";

    /** Rows of the table that are cut by its head or by the line below it. */
    private static final String HALF_ROWS = """
            () => {
                const box = part => document.querySelector('.plot ' + part).getBoundingClientRect();
                return [...document.querySelectorAll('.plot tbody tr')].filter(row => {
                    const { top, bottom } = row.getBoundingClientRect();
                    return [box('thead').bottom,
                            box('.count').top].some(edge => top < edge - 1.5 && bottom > edge + 1.5);
                }).map(row => row.textContent);
            }""";

    /** What would change little by little. */
    private static final String MOVING = """
            () => [...document.querySelectorAll('*'), ...document.querySelector('vaadin-chart').shadowRoot
                .querySelectorAll('*')].filter(e => !/^(0s(, )?)+$/.test(getComputedStyle(e).transitionDuration))
                .map(e => e.tagName + '.' + e.getAttribute('class'))""";

    /** Takes down which locks the page asks for. */
    private static final String LOCKS = """
            window.locks = [];
            const request = WakeLock.prototype.request;
            WakeLock.prototype.request = function (kind) {
                window.locks.push(kind);
                return request.call(this, kind);
            };""";

    @Autowired
    private ApplicationContext app;

    @Autowired
    private JdbcTemplate jdbc;

    /** Whoever drives a room already is not asked to open one. */
    @AfterEach
    void forget() {
        jdbc.update("delete from room");
    }

    @Test
    void whatIsShownIsSeenAndSaidOnceAndTheFocusStays() {
        Stage stage = new Stage(app, "gender");
        Visit visit = follow(regular(), stage, "");
        assertThat(visit.page.locator(".highcharts-column-series .highcharts-point").first()).isVisible();
        visit.evaluate(LISTEN);
        button(visit, "follow.table").click();
        stage.show("returns");

        assertThat(visit.page.locator(".where")).hasText(text("topic.returns.title"));
        assertThat(visit.page.locator(".plot tbody th[scope=row]").first()).isVisible();
        assertThat(visit.page.locator("vaadin-chart")).hasCount(0);
        assertThat(button(visit, "follow.table")).isFocused();
        assertThat((List<?>) visit.evaluate("() => window.heard")).isEqualTo(List.of(
                visit.page.locator("h1").textContent() + ". " + visit.page.locator(".sentence").textContent()));
        button(visit, "follow.asPresenter").click();
        assertThat(visit.page.locator("vaadin-chart .highcharts-series-group")).isVisible();
    }

    @Test
    void whatIsPointedAtIsSeenInTheTableTooAndSaid() {
        Stage stage = new Stage(app, "gender");
        Visit visit = follow(regular(), stage, "");
        button(visit, "follow.table").click();
        visit.evaluate(LISTEN);
        stage.show("gender?point=arrivals~F~2009~MOU&series=F");

        Locator lit = visit.page.locator(".plot tr.lit");
        assertThat(lit).containsText("2,252");
        assertThat(visit.page.locator(".plot tr.faded").first()).containsText(labels().sex(Sex.MALE));
        assertThat(visit.page.locator(".pointed")).containsText("2,252");
        assertThat((List<?>) visit.evaluate("() => window.heard")).isEqualTo(List.of(
                visit.page.locator(".pointed").textContent()));
        assertThat(visit.barriers()).isEmpty();
        stage.show("gender?events=yes");
        assertThat(lit).hasCount(0);
        assertThat(visit.page.locator(".events li").first()).isVisible();
    }

    @Test
    void withThePresenterThereItIsLive() {
        Visit presenter = signedIn().open("/gender");
        Visit visit = follow(regular(), present(presenter));

        assertThat(status(visit)).hasText(text("follow.live"));
        presenter.radio(labels().sex(Sex.FEMALE)).check();
        assertThat(visit.page.locator("#explore")).hasAttribute("href", Pattern.compile(".*sex=F.*"));

        // A server that starts again knows nobody who did not stay signed in.
        presenter.browser().clearCookies();
        presenter.page.reload();
        presenter.settled().page.getByText(text("follow.resume")).click();
        presenter.page.waitForURL("**/login");
        presenter.settled().nameOneself("admin", PASSWORD, false).page.waitForURL("**/present/*");
        presenter.settled().button(text("present.end")).click();
        presenter.button(text("console.end.yes")).click();
        assertThat(status(visit)).hasText(text("follow.over"));
    }

    @Test
    void languageSchemeAndSizeAreTheFollowersOwn() {
        Stage stage = new Stage(app, "gender?form=table");
        Visit visit = follow(visit(like().setLocale("ko-KR").setReducedMotion(ReducedMotion.REDUCE)), stage, "");
        assertThat(visit.page.locator(".where")).hasText(KOREAN.get("topic.gender.title"));
        visit.page.locator("[data-size='1']").click();
        visit.page.locator(".scheme").click();
        visit.page.locator("[data-language=en]").click();

        assertThat(visit.page.locator("html")).hasAttribute("lang", "en");
        assertThat(visit.page.locator(".where")).hasText(text("topic.gender.title"));
        assertThat(visit.page.locator("html")).hasAttribute("theme", "dark");
        assertThat((Boolean) visit.evaluate("() => parseFloat(getComputedStyle(document.documentElement)"
                + ".getPropertyValue('--follow-size')) > 1")).isTrue();

        // All of that stays as it is when another view is shown, and nothing moves where nothing shall.
        stage.show("returns");
        assertThat(visit.page.locator(".where")).hasText(text("topic.returns.title"));
        assertThat(visit.page.locator("html")).hasAttribute("theme", "dark");
        assertThat(visit.page.locator(".highcharts-point").first()).isVisible();
        assertThat((List<?>) visit.evaluate(MOVING)).isEmpty();
    }

    @Test
    void whoeverPausesStaysAndCatchesUp() {
        Stage stage = new Stage(app, "gender");
        Visit visit = follow(regular(), stage, "");
        String before = visit.page.locator("h1").textContent();
        button(visit, "follow.pause").click();
        stage.show("returns");

        assertThat(status(visit)).hasText(text("follow.behind"));
        assertThat(visit.page.locator("h1")).hasText(before);
        assertThat(visit.page.locator(".mark")).hasText(text("follow.paused"));
        button(visit, "follow.catchUp").click();
        assertThat(visit.page.locator(".where")).hasText(text("topic.returns.title"));
        assertThat(button(visit, "follow.pause")).isFocused();
        assertThat(visit.page.locator(".mark")).isHidden();
        stage.end();
        assertThat(status(visit)).hasText(text("follow.over"));
    }

    @Test
    void aCutLineIsSaidAndMarkedAndMended() {
        Stage stage = new Stage(app, "gender");
        Visit visit = follow(regular(), stage, "");
        visit.expect(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
        visit.browser().setOffline(true);
        assertThat(status(visit)).hasText(text("follow.reconnecting"));
        assertThat(visit.page.locator(".mark")).hasText(text("follow.notLive"));
        stage.show("returns");
        visit.browser().setOffline(false);

        assertThat(visit.page.locator(".where")).hasText(text("topic.returns.title"));
        assertThat(status(visit)).hasText(text("follow.away"));
        assertThat(visit.page.locator(".mark")).isHidden();
    }

    /** The presenter's network is cut, a follower's swallows everything for half a minute of that page's time. */
    @Test
    void aNetworkThatFailsLosesNobody() {
        try (Relay wire = network(); Relay air = network()) {
            Visit presenter = visit(like(), wire).signIn("admin", PASSWORD, false).open("/gender");
            String code = present(presenter);
            Visit visit = visit(like(), air);
            visit.page.clock().install();
            follow(visit, code);
            assertThat(status(visit)).hasText(text("follow.live"));
            List.of(presenter, visit).forEach(v -> v.expect(complaint -> complaint.contains("ERR_")));

            air.die();
            visit.page.clock().runFor(12_000);
            assertThat(status(visit)).hasText(text("follow.reconnecting"));
            assertThat(visit.page.locator(".mark")).hasText(text("follow.notLive"));
            presenter.radio(labels().sex(Sex.FEMALE)).check();
            presenter.at("/gender?sex=F&release=" + newest());
            wire.cut();
            assertThat(presenter.page.locator("tumen-desk")).hasText(text("desk.lost"));
            visit.page.clock().runFor(18_000);
            assertThat(status(visit)).hasText(text("follow.reconnecting"));
            air.mend();
            assertThat(visit.page.locator("#explore")).hasAttribute("href", Pattern.compile(".*sex=F.*"));
            // A presenter who reloads a page is not away, so that is not said before some seconds have passed.
            assertThat(status(visit)).hasText(text("follow.away"));
            assertThat(visit.page.locator(".mark")).isHidden();

            wire.mend();
            assertThat(status(visit)).hasText(text("follow.live"));
            presenter.radio(labels().sex(Sex.MALE)).check();
            assertThat(visit.page.locator("#explore")).hasAttribute("href", Pattern.compile(".*sex=M.*"));
            assertThat(visit.page).hasURL(Pattern.compile(".*/follow/" + code));
            presenter.button(text("present.end")).click();
        }
    }

    @Test
    void anOlderStateThatComesLateIsNotShown() {
        Stage stage = new Stage(app, "gender");
        Visit visit = visit();
        List<byte[]> scenes = new ArrayList<>();
        List<WebSocketRoute> pages = new ArrayList<>();
        visit.page.routeWebSocket(url -> url.contains("/live"), route -> {
            pages.add(route);
            var server = route.connectToServer();
            server.onMessage(frame -> {
                if (frame.binary() != null) {
                    scenes.add(frame.binary());
                    route.send(frame.binary());
                } else {
                    route.send(frame.text());
                }
            });
        });
        follow(visit, stage, "");
        visit.evaluate(LISTEN);
        stage.show("returns");
        assertThat(visit.page.locator(".where")).hasText(text("topic.returns.title"));
        pages.getLast().send(scenes.getFirst());
        stage.show("age");

        assertThat(visit.page.locator(".where")).hasText(text("topic.age.title"));
        assertThat((List<?>) visit.evaluate("() => window.heard")).hasSize(2);
    }

    @Test
    void aLineThatIsOpenButSilentIsMadeAnew() {
        Stage stage = new Stage(app, "gender");
        Visit visit = visit();
        List<Boolean> lines = new ArrayList<>();
        // The first line opens and carries the first scene; from then on nothing comes through it.
        visit.page.routeWebSocket(url -> url.contains("/live"), route -> {
            boolean silent = lines.isEmpty();
            lines.add(silent);
            var server = route.connectToServer();
            route.onMessage(frame -> server.send(frame.text()));
            server.onMessage(frame -> {
                if (frame.text() != null && !(silent && frame.text().contains("alive"))) {
                    route.send(frame.text());
                } else if (frame.binary() != null) {
                    route.send(frame.binary());
                }
            });
        });
        visit.page.clock().install();
        follow(visit, stage, "");
        visit.evaluate(WATCH);
        visit.page.clock().runFor(12_000);
        visit.page.waitForFunction("() => window.states.length > 1");
        assertThat((List<?>) visit.evaluate("() => window.states")).isEqualTo(List.of("reconnecting", "away"));
        assertThat(lines).hasSizeGreaterThan(1);
    }

    @Test
    void aCodeIsAskedForAndTakenAsPeopleTypeIt() {
        Stage stage = new Stage(app, "gender");
        Visit visit = regular();
        visit.expect(complaint -> complaint.contains("404"));
        Response missing = visit.page.navigate(visit.address() + "/follow/XXXXXX");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(visit.page.locator("#problem")).hasText(text("follow.unknown", "XXXXXX"));
        String code = stage.code().toLowerCase(Locale.ROOT);
        visit.page.getByLabel(text("follow.code")).fill(" " + code.substring(0, 3) + "-" + code.substring(3));
        visit.page.keyboard().press("Enter");
        visit.page.waitForURL("**/follow/" + stage.code());
        assertThat(visit.page.locator(".where")).hasText(text("topic.gender.title"));

        press(visit, button(visit, "follow.table"));
        assertThat(visit.page.locator(".plot table")).isVisible();
        press(visit, button(visit, "follow.pause"));
        assertThat(visit.page.locator(".mark")).hasText(text("follow.paused"));
        press(visit, visit.page.locator("#explore"));
        visit.at("/gender?release=" + newest());
        press(visit, visit.page.getByText(text("follow.back")));
        visit.page.waitForURL("**/follow/" + stage.code());
    }

    /** Reaches this by the Tab key, and presses it. */
    private static void press(Visit visit, Locator wanted) {
        for (int i = 0; i < 30 && !(Boolean) wanted.evaluate("e => e === document.activeElement"); i++) {
            visit.page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
        visit.page.keyboard().press("Enter");
    }

    @Test
    void whoeverExploresFindsTheWayBack() {
        Stage stage = new Stage(app, "gender?sex=F");
        Visit visit = follow(regular(), stage, "");
        visit.page.getByText(text("follow.explore")).click();
        visit.at("/gender?sex=F&release=" + newest());
        stage.show("returns");
        visit.page.getByText(text("follow.back")).click();
        assertThat(visit.page.locator(".where")).hasText(text("topic.returns.title"));
    }

    @Test
    void theWallFitsAndStopsByAKey() {
        Stage stage = new Stage(app, "gender");
        for (Locale language : Texts.LANGUAGES) {
            Visit wall = visit(like().setLocale(language.getLanguage()).setViewportSize(1920, 1080));
            wall.page.addInitScript(LOCKS);
            follow(wall, stage, "?screen=wall");
            for (String view : List.of("gender", "mental-health?figure=conditions", "age?figure=pyramid",
                    "returns?form=table&figure=returns", "gender?figure=arrivals")) {
                stage.show(view);
                assertThat(wall.page.locator("#explore")).hasAttribute("href", Pattern.compile(
                        ".*" + view.replaceAll("\\?.*", "") + ".*"));
                wall.page.waitForFunction(PAINTED);
                assertThat((List<?>) wall.evaluate(CUT)).as("%s, %s", view, language).isEmpty();
            }
            Texts texts = new Texts(language);
            wall.page.keyboard().press("f");
            wall.page.waitForFunction("() => document.fullscreenElement");
            assertThat((List<?>) wall.evaluate("() => window.locks")).isEqualTo(List.of("screen"));
            assertThat(wall.page.locator("#awake")).isHidden();
            wall.page.keyboard().press("f");
            wall.page.waitForFunction("() => !document.fullscreenElement");
            wall.page.keyboard().press("p");
            assertThat(status(wall)).hasText(texts.get("follow.paused"));
            wall.page.locator("#keys").click();
            wall.page.keyboard().press("p");
            assertThat(status(wall)).hasText(texts.get("follow.paused"));
        }
    }

    @Test
    void aLongTableOnTheWallHasWholeRowsOnly() {
        Stage stage = new Stage(app, "gender?form=table&figure=arrivals");
        Visit wall = follow(regular("en-US", 1920, 1080), stage, "?screen=wall");
        assertThat(wall.page.locator(".plot .count")).isVisible();
        assertThat((List<?>) wall.evaluate(HALF_ROWS)).isEmpty();

        stage.show("gender?form=table&figure=arrivals&point=arrivals~F~2009~MOU");

        assertThat(wall.page.locator(".plot tr.lit")).containsText("2,252");
        assertThat(wall.page.locator(".plot tr.lit")).isInViewport();
        assertThat((List<?>) wall.evaluate(HALF_ROWS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1280, 800", "1920, 1080"})
    void everyFormFitsAndHasNoBarriers(int width, int height) {
        Stage stage = new Stage(app, "gender");
        Visit visit = follow(regular("en-US", width, height), stage, "");
        for (String view : List.of("mental-health?figure=conditions", "support?figure=discrimination",
                "returns?form=table&figure=returns", "?", "age")) {
            stage.show(view);
            assertThat(visit.page.locator("#explore")).hasAttribute("href", Pattern.compile(
                    "\\.\\./" + view.replaceAll("\\?.*", "") + "(\\?.*)?"));
            visit.page.waitForFunction(PAINTED);
            assertThat((Boolean) visit.evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
                    .as("%s fits %d", view, width).isTrue();
            assertThat((List<?>) visit.evaluate(CUT)).as("%s at %d", view, width).isEmpty();
            Fit.drawnAsHighAsTheirPlaces(visit);
        }
        if (width == 1920) {
            return; // What is in the way of readers at 1280 is at 1920.
        }
        assertThat(visit.barriers()).isEmpty();
        button(visit, "follow.table").click();
        button(visit, "follow.pause").click();
        assertThat(visit.barriers()).isEmpty();
        if (width == 1280) {
            assertThat(follow(visit.afresh(width, height), stage, "?screen=wall").barriers()).isEmpty();
        }
    }

    @Test
    void itIsLightAndKeepsToItself() {
        Stage stage = new Stage(app, "mental-health?figure=conditions");
        Visit visit = visit(like().setColorScheme(ColorScheme.DARK));
        List<Response> all = new ArrayList<>();
        visit.page.onResponse(all::add);
        follow(visit, stage, "");

        int wire = all.stream().mapToInt(r -> r.request().sizes().responseBodySize
                + r.request().sizes().responseHeadersSize).sum();
        assertThat(wire).as("bytes over the wire: %s", all.stream().map(Response::url).toList()).isLessThan(300_000);
        Map<String, String> page = all.getFirst().allHeaders();
        assertThat(page.get("content-security-policy")).contains("default-src 'none'", "script-src 'self';")
                .doesNotContain("unsafe-eval");
        assertThat(page.get("cache-control")).contains("no-store");
        assertThat(visit.browser().cookies()).isEmpty();
        assertThat(all).filteredOn(r -> r.url().contains("/VAADIN/build/follow-")).hasSize(2)
                .allSatisfy(r -> assertThat(r.allHeaders().get("cache-control")).contains("immutable"));
    }

    @Test
    void aPlaceOpenedByKeysOnTheMapIsFollowed() {
        Visit presenter = signedIn().open("/destinations");
        Visit hall = follow(regular(), present(presenter));

        presenter.card("world").locator(".highcharts-point[tabindex='0']").focus();
        presenter.page.keyboard().press("End");
        presenter.page.keyboard().press("Enter");

        presenter.page.waitForURL(url -> url.contains("ref_area="));
        presenter.settled();
        assertThat(hall.page.locator(".where")).hasText(presenter.page.locator("h1").textContent());
    }

    /** Opens a room with what the page shows; says its code. */
    private String present(Visit presenter) {
        presenter.button(text("present.start")).click();
        return presenter.page.locator(".present-bar .room-code").textContent().replace(" ", "");
    }

    private static Visit follow(Visit visit, Stage stage, String query) {
        return follow(visit, stage.code() + query);
    }

    /** Opens the page of a room and waits until it has heard of the server. */
    private static Visit follow(Visit visit, String room) {
        visit.page.navigate(visit.address() + "/follow/" + room);
        visit.page.waitForFunction("() => !['connecting', 'reconnecting'].includes("
                + "document.getElementById('line').dataset.state)");
        visit.page.waitForFunction(PAINTED);
        return visit;
    }

    private static Locator status(Visit visit) {
        return visit.page.locator("#line .words");
    }

    private Locator button(Visit visit, String key) {
        return visit.button(text(key));
    }
}
