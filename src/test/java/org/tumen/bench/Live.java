package org.tumen.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A release reaches open pages: the time runs from an admin's press on "Publish" until the first chart of somebody
 * else's page has its new figures, and until a page that is pinned to an earlier release knows of it.
 */
final class Live {

    private static final int RUNS = 5;
    private static final int RUNS_BEFORE = 1;
    private static final double MOST_MILLIS = 1000;
    private static final String PASSWORD = "a long river to cross";

    private final Path state;
    private final Report report;

    Live(Path state, Report report) {
        this.state = state;
        this.report = report;
    }

    void measure(App app) throws IOException, InterruptedException {
        Path file = state.resolve("live.xlsx");
        MinistrySheet.write(file);
        List<Double> painted = new ArrayList<>();
        List<Double> heard = new ArrayList<>();
        try (App own = app.another(state.resolve("live"), Map.of("TUMEN_ADMIN_PASSWORD", PASSWORD));
                Reader reader = new Reader(); BrowserContext desk = reader.stranger();
                BrowserContext others = reader.stranger()) {
            Page admin = Reader.signIn(desk, own.origin(), "admin", PASSWORD);
            Page following = Reader.open(others, own.page());
            Page pinned = Reader.open(others, own.page() + "?release=2");
            for (int run = -RUNS_BEFORE; run < RUNS; run++) {
                Bench.say("A release to open pages: %d of %d".formatted(run + RUNS_BEFORE + 1, RUNS_BEFORE + RUNS));
                Reader.drop(admin, own.origin() + "/admin/upload", file);
                admin.getByLabel("Release note in English").fill("Measured");
                following.evaluate("bench.listen()");
                pinned.evaluate("bench.listen()");
                double pressed = ((Number) admin.evaluate("Date.now()")).doubleValue();
                button(admin, "Publish").click();
                if (run >= 0) {
                    painted.add(((Number) following.evaluate("bench.repainted")).doubleValue() - pressed);
                    heard.add(((Number) pinned.evaluate("bench.heard")).doubleValue() - pressed);
                }
                takeBack(admin, following);
            }
        }
        report.limit("a release, to the repaint of an open page", Sample.of(painted).text("ms", 1, 0), "",
                Sample.of(painted).median(), MOST_MILLIS, "ms");
        report.limit("the same, until a pinned page hears", Sample.of(heard).text("ms", 1, 0), "",
                Sample.of(heard).median(), MOST_MILLIS, "ms");
    }

    /** The same sheet is then new again. */
    private static void takeBack(Page admin, Page following) {
        admin.getByText("Go to the releases").click();
        admin.getByLabel("Why?").fill("Measured");
        following.evaluate("bench.listen()");
        admin.getByRole(AriaRole.BUTTON).getByText("Restore release").first().click();
        following.evaluate("bench.repainted");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
