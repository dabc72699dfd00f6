package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.TumenHere;
import org.tumen.TumenProcess;
import org.tumen.kit.Texts;

/** A server that is killed and starts again finds everybody where they were: nobody types a code or a password. */
@ExtendWith(Chromium.class)
@Tag("process")
class RestartTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);
    @TempDir
    private Path state;

    @Test
    void everybodyIsBackWhereTheyWere(Browser browser) throws IOException {
        TumenProcess.loadInto(state);
        int port = TumenProcess.freePort();
        Map<String, String> environment = Map.of("PORT", String.valueOf(port), "TUMEN_ADMIN_PASSWORD",
                BrowserTest.PASSWORD);
        TumenProcess first = TumenProcess.start(state, port, environment).awaitUp();
        try (first; Visit presenter = new Visit(browser, "http://localhost:" + port, BrowserTest.like());
                Visit follower = new Visit(browser, "http://localhost:" + port, BrowserTest.like())) {
            presenter.signIn("admin", BrowserTest.PASSWORD, true).open("/gender?sex=F");
            presenter.button(TEXTS.get("present.start")).click();
            String code = presenter.page.locator(".present-bar .room-code").textContent().replace(" ", "");
            follower.page.navigate(follower.address() + "/follow/" + code);
            Locator status = follower.page.locator("#line .words");
            assertThat(status).hasText(TEXTS.get("follow.live"));
            follower.button(TEXTS.get("follow.table")).click();

            first.kill();
            assertThat(status).hasText(TEXTS.get("follow.reconnecting"));
            try (TumenHere again = TumenHere.start(state, environment)) {
                assertThat(status).hasText(TEXTS.get("follow.live"));
                assertThat(follower.page.locator("#explore")).hasAttribute("href", Pattern.compile(".*sex=F.*"));
                assertThat(follower.page.locator(".plot table")).isVisible();
                assertThat(presenter.page.locator(".present-bar .room-code")).hasText(code.substring(0, 3) + " "
                        + code.substring(3));

                presenter.radio(TEXTS.get("sex.both")).check();
                assertThat(follower.page.locator("#explore")).hasAttribute("href", Pattern.compile("(?!.*sex=).*"));
            }
        }
    }
}
