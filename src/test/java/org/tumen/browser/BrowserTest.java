package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.tumen.account.QuickPasswords;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.release.Releases;
import org.tumen.wording.Labels;

/**
 * A test of the running app in Chromium. All such tests share one app and one browser; each visit is a browser
 * context of its own. A test fails too if a page complained: an error in the console, an exception, a request that
 * failed or that went to another host.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:browser;hsqldb.tx=mvcc",
    "tumen.state=${tests.state:target/state}/browser",
    "tumen.admin-password=" + BrowserTest.PASSWORD,
    // What the build tells the packaged app by a file of its own; the classes before packaging lack it.
    "vaadin.productionMode=true",
    "vaadin.react.enable=false",
    "vaadin.eagerServerLoad=true"})
@Import(QuickPasswords.class)
@ExtendWith(Chromium.class)
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    /** Of the account "admin". */
    static final String PASSWORD = "a river without a bridge";

    /** The four topics' addresses. */
    static final List<String> TOPICS = List.of("/gender", "/age", "/mental-health", "/returns");

    /** The overview and the topics. */
    static final List<String> PAGES = List.of("/", "/gender", "/age", "/mental-health", "/returns");

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private Releases releases;

    @LocalServerPort
    private int port;

    private Browser browser;
    private final List<Visit> visits = new ArrayList<>();
    private Regulars regulars;

    @BeforeEach
    void take(Browser running, Regulars known) {
        browser = running;
        regulars = known;
    }

    @AfterEach
    void endVisits() {
        List<String> complaints = visits.stream().flatMap(v -> v.takeComplaints().stream()).toList();
        visits.stream().filter(v -> !regulars.contains(v)).forEach(Visit::close);
        visits.clear();
        assertThat(complaints).as("complaints of the pages visited").isEmpty();
    }

    /**
     * A visit by a reader of English who goes on from test to test in the same page, without cookies. Only for tests
     * that leave no other traces. Whoever asks for one again in the same test has the same page again.
     */
    final Visit regular() {
        return regular("en-US", 1280, 800);
    }

    /** The same in another language or with another screen. */
    final Visit regular(String language, int width, int height) {
        return regular("reader", language, width, height);
    }

    private Visit regular(String name, String language, int width, int height) {
        Visit visit = regulars.afresh(name, "http://localhost:" + port, language, width, height);
        if (!visits.contains(visit)) {
            visits.add(visit);
        }
        return visit;
    }

    /** A visit by a reader of English with a screen of 1280 × 800. */
    final Visit visit() {
        return visit(like());
    }

    /** A visit with this browser. */
    final Visit visit(NewContextOptions options) {
        return visit(options, port);
    }

    /** A visit by a network that can fail. */
    final Visit visit(NewContextOptions options, Relay network) {
        return visit(options, network.port());
    }

    private Visit visit(NewContextOptions options, int door) {
        Visit visit = new Visit(browser, "http://localhost:" + door, options);
        visits.add(visit);
        return visit;
    }

    /** A regular visit by the admin, who signs in anew. */
    final Visit signedIn() {
        return signedIn("en-US", 1280, 800);
    }

    /** The same in another language or with another screen. */
    final Visit signedIn(String language, int width, int height) {
        return regular("admin", language, width, height).signIn("admin", PASSWORD, false);
    }

    /** Where the app answers. */
    final int port() {
        return port;
    }

    /** A network to the app, which works until it is told to fail. */
    final Relay network() {
        return new Relay(port);
    }

    /** The usual browser: English, 1280 × 800, light. */
    static NewContextOptions like() {
        return new NewContextOptions().setLocale("en-US").setViewportSize(1280, 800);
    }

    /** The interface's words and the names of codes, as an English reader sees them. */
    final Labels labels() {
        return labels(Locale.ENGLISH);
    }

    final Labels labels(Locale language) {
        return new Labels(catalogues.current(), new Texts(language));
    }

    /** Number of the newest release; other tests of the same app may have published some. */
    final int newest() {
        return releases.newest().orElseThrow().number();
    }

    final String text(String key, Object... values) {
        return labels().texts().get(key, values);
    }

    void takePictures(String test) {
        for (int i = 0; i < visits.size(); i++) {
            visits.get(i).picture(Path.of("target/browser", test + (i == 0 ? "" : "-" + (i + 1)) + ".png"));
        }
    }
}
