package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who stays signed in sees where, ends it from elsewhere, and leaves nothing behind by signing out. */
class StaySignedInTest extends BrowserTest {

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.update("delete from sign_in");
    }

    @Test
    void endsFromAnotherBrowserAndBySigningOut() {
        Visit desk = visit().signIn("admin", PASSWORD, true);
        Visit hall = visit().signIn("admin", PASSWORD, true);
        desk.open("/account");
        Locator kept = desk.page.locator(".kept li");
        assertThat(kept).hasCount(2);
        assertThat(kept.filter(new Locator.FilterOptions().setHasText(text("account.kept.here")))).hasCount(1);
        assertThat(kept.first()).containsText("Chrome, Linux");
        AccessibilityTest.check(desk);

        kept.getByText(text("account.kept.end")).click();
        assertThat(kept).hasCount(1);
        hall.open("/account");
        hall.page.waitForURL("**/login");
        List<Cookie> copies = desk.browser().cookies();

        desk.page.setViewportSize(1280, 800);
        desk.page.locator(".account summary").click();
        desk.button(text("account.signOut")).click();
        assertThat(desk.page.locator(".account summary")).hasCount(0);

        assertThat(jdbc.queryForObject("select count(*) from sign_in", Integer.class)).isZero();
        Visit thief = visit();
        thief.browser().addCookies(copies.stream().filter(c -> !c.name.equals("JSESSIONID")).toList());
        thief.open("/account");
        thief.page.waitForURL("**/login");
    }
}
