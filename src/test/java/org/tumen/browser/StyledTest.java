package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What only those who are signed in see is never seen without its style sheet, and readers are not sent it. */
class StyledTest extends BrowserTest {

    /** Notes, as the content of a page is put into it, which style sheets apply by then. */
    private static final String WATCH = """
            let last;
            new MutationObserver(() => {
                const main = document.querySelector('main');
                if (main && main !== last) {
                    last = main;
                    window.styledBy = [...document.styleSheets].map(sheet => sheet.href)
                        .filter(Boolean).map(href => /([^/]+)[.]css/.exec(href)[1]);
                }
            }).observe(document, {childList: true, subtree: true});""";

    @Test
    void stylesAreThereBeforeWhatTheyAreFor() {
        Visit admin = visit();
        admin.page.addInitScript(WATCH);
        admin.open("/");
        assertThat(styles(admin)).containsExactlyInAnyOrder("aura", "tumen");

        admin.signIn("admin", PASSWORD, false).at("/admin/upload");
        assertThat(styles(admin)).contains("tumen", "staff", "present", "upload");
        admin.open("/gender");
        assertThat(styles(admin)).contains("tumen", "staff", "present").doesNotContain("upload");

        // From here on within the page.
        follow(admin, "admin/releases");
        assertThat(styles(admin)).contains("upload");

        admin.page.locator(".account summary").click();
        admin.button(text("account.signOut")).click();
        admin.at("/");
        assertThat(styles(admin)).containsExactlyInAnyOrder("aura", "tumen");
    }

    private void follow(Visit visit, String path) {
        visit.page.locator(".account summary").click();
        visit.page.locator(".account a[href='" + path + "']").click();
        visit.at("/" + path);
    }

    @SuppressWarnings("unchecked")
    private static List<String> styles(Visit visit) {
        return (List<String>) visit.page.evaluate("styledBy");
    }
}
