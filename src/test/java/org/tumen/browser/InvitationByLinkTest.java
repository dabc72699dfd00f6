package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A link for a new account works once, and what is secret of it stays between the page and the server's own answer. */
class InvitationByLinkTest extends BrowserTest {

    private static final String CHOSEN = "a bridge of seven stones";

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        jdbc.update("delete from account where name_key = 'park'");
    }

    @Test
    void aLinkIsHandedOverOutOfSight() {
        Visit admin = signedIn().open("/admin/users");
        admin.page.locator("#name").fill("Park");
        admin.button(text("users.add")).click();
        String link = admin.page.locator("#link").inputValue();
        assertThat(link).startsWith(admin.address() + "/setup#token=");
        assertThat(admin.page.locator(".hint")).containsText(admin.address());
        String token = link.replaceFirst(".*=", "");

        Visit guest = visit();
        List<String> addresses = new CopyOnWriteArrayList<>();
        guest.page.onRequest(request -> addresses.add(request.url() + " " + request.headers().get("referer")));
        guest.page.navigate(link);
        assertThat(guest.page.locator("#new-password")).isVisible();
        assertThat(guest.page).hasURL(guest.address() + "/setup");
        AccessibilityTest.check(guest);
        guest.page.reload();
        assertThat(guest.page.locator("#name")).hasValue("Park");
        guest.page.locator("#new-password").fill(CHOSEN);
        guest.page.locator("#new-password-again").fill(CHOSEN);
        guest.button(text("setup.send")).click();
        assertThat(guest.page.locator(".account summary")).hasText("Park");
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(token.substring(1)));

        Visit late = visit();
        late.page.navigate(link);
        assertThat(late.page.getByText(text("setup.ended"))).isVisible();
        assertThat(late.page.locator("#new-password")).hasCount(0);
    }
}
