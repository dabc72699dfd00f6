package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A presenter prepares a deck and goes through it with the keys, while the clock and the number of followers run. */
class PresenterTest extends BrowserTest {

    private static final Pattern DECK = Pattern.compile(".*/present/deck/\\d+");
    private static final Pattern CONSOLE = Pattern.compile(".*/present/[A-Z0-9]{6}");

    /** Follows as a phone does, until the page is left. */
    private static final String FOLLOW = """
            ([code, screen]) => new Promise(done => {
                const line = new WebSocket(`ws://${location.host}/follow/${code}/live?lang=en&screen=${screen}`);
                line.onmessage = done;
                (window.following ??= []).push(line);
            }).then(() => true)""";

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        jdbc.update("delete from room");
        jdbc.update("delete from deck");
        jdbc.update("delete from account where name_key = 'lee'");
    }

    @Test
    void aDeckIsPreparedAndGoneThroughWithKeys() {
        Visit presenter = signedIn();
        Page page = presenter.page;
        presenter.open("/present");
        page.getByLabel(text("decks.new.title")).fill("Talk");
        presenter.button(text("decks.new")).click();
        page.waitForURL(DECK);
        for (String view : List.of("/gender?sex=F", "/age", "/returns")) {
            page.getByLabel(text("deck.add.address")).fill(presenter.address() + view);
            presenter.button(text("deck.add")).click();
            assertThat(page.getByLabel(text("deck.add.address"))).hasValue("");
        }
        page.locator(".step-title").nth(1).focus();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator(".step-title").nth(2)).isFocused();
        page.locator("#notes").fill("Say it slowly");
        assertThat(page.getByText(text("deck.saved"), new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(presenter.settled().barriers()).as("the deck").isEmpty();

        page.locator(".topic-head").getByText(text("decks.present")).click();
        page.waitForURL(CONSOLE);
        presenter.settled();
        Locator step = page.locator(".go-bar [role=status]");
        page.keyboard().press("PageDown");
        assertThat(step).hasText(text("console.step", 2, 3));
        page.keyboard().press("ArrowRight");
        assertThat(step).hasText(text("console.step", 3, 3));
        assertThat(page.getByText("Say it slowly")).isVisible();
        page.keyboard().press("Home");
        assertThat(step).hasText(text("console.step", 1, 3));
        presenter.button(text("console.on")).last().focus();
        page.keyboard().press("Space");
        assertThat(step).hasText(text("console.step", 2, 3));

        // Whoever has one machine has the focus on the wall.
        Page wall = page.waitForPopup(() -> page.getByText(text("present.wall")).click());
        wall.locator(".highcharts-point").first().waitFor();
        wall.keyboard().press("PageDown");
        assertThat(step).hasText(text("console.step", 3, 3));
        wall.keyboard().press("ArrowLeft");
        assertThat(step).hasText(text("console.step", 2, 3));
        wall.close();

        page.reload();
        presenter.settled();
        assertThat(step).hasText(text("console.step", 2, 3));
        assertThat(presenter.barriers()).as("the window").isEmpty();
    }

    @Test
    void theWheelIsHandedOverBeforeTheEyesOfBoth() {
        jdbc.update("""
                insert into account (name, name_key, password, role, created, disabled, edition)
                select 'Lee', 'lee', password, 'PRESENTER', created, disabled, edition
                from account where name_key = 'admin'""");
        Visit kim = signedIn().open("/returns");
        kim.button(text("present.start")).click();
        String room = "/present/" + kim.page.locator(".room-code").textContent().replace(" ", "");
        kim.open(room);
        Visit lee = visit().signIn("Lee", PASSWORD, false).open(room);
        assertThat(lee.page.getByText(text("console.drives", "admin"))).isVisible();

        lee.button(text("console.ask")).click();
        assertThat(kim.page.getByText(text("present.asks", "Lee"))).isVisible();
        assertThat(lee.button(text("present.end"))).isHidden();
        kim.button(text("present.handOver")).click();

        assertThat(lee.button(text("present.end"))).isVisible();
        assertThat(kim.page.getByText(text("console.drives", "Lee"))).isVisible();
        assertThat(kim.button(text("present.end"))).isHidden();
    }

    @Test
    void theClockAndTheFollowersNeedNoRequest() {
        Visit presenter = signedIn();
        Page page = presenter.page;
        presenter.open("/returns");
        presenter.button(text("present.start")).click();
        String code = page.locator(".present-bar .room-code").textContent().replace(" ", "");
        presenter.open("/present/" + code);
        page.locator("tumen-clock[elapsed]").waitFor();
        Visit follower = visit().open("/");
        AtomicInteger asked = new AtomicInteger();
        // What the room is has been heard, and the page has been told of it.
        assertThat(page.locator(".room-figures [data-followers]")).hasText("0");
        presenter.settled();
        page.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                asked.incrementAndGet();
            }
        });
        Locator clock = page.locator("tumen-clock[elapsed]");

        assertThat((Boolean) follower.page.evaluate(FOLLOW, List.of(code, "wall"))).isTrue();
        for (int second = 0; second < 2; second++) {
            assertThat(clock).not().hasText(clock.textContent());
        }
        assertThat(page.locator(".room-figures [data-followers]")).hasText("0");
        assertThat((Boolean) follower.page.evaluate(FOLLOW, List.of(code, "hand"))).isTrue();

        assertThat(page.locator(".room-figures [data-followers]")).hasText("1");
        assertThat(asked).hasValue(0);
    }
}
