package org.tumen.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One reader at one page, in a browser without any past; it takes down what the page complains about. */
final class Visit implements AutoCloseable {

    /** For how long a page is waited for that shares the machine with much else, in milliseconds. */
    static final int PATIENCE = 45_000;

    private static final String SETTLED = """
            () => {
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(c => c.isActive);
                return clients.length > 0 && clients.every(c => !c.initializing && !c.isActive())
                    && !document.querySelector('.more-to-come')
                    && [...document.querySelectorAll('vaadin-chart')].filter(c => c.checkVisibility())
                        .every(c => c.shadowRoot?.querySelector('.highcharts-series-group > *'));
            }""";

    private static final String POINTS = """
            section => [...section.querySelectorAll('vaadin-chart')].flatMap(chart => chart.configuration.series)
                .flatMap(series => series.points.map(p => ({
                    type: series.type,
                    series: series.name,
                    group: String(p.category),
                    value: p.y,
                    painted: !!p.graphic?.element?.isConnected,
                    label: p.dataLabel?.element?.textContent ?? '',
                })))""";

    private final BrowserContext context;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private Predicate<String> expected = complaint -> false;
    final Page page;

    Visit(Browser browser, String address, Browser.NewContextOptions options) {
        this.address = address;
        context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        watch();
    }

    private void watch() {
        // Of what the policy of a page refuses not everything is told on the console.
        page.addInitScript("""
                addEventListener('securitypolicyviolation',
                    e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))""");
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complain("console: " + m.text());
            }
        });
        page.onPageError(error -> complain("exception: " + error));
        page.onRequest(request -> {
            URI uri = URI.create(request.url().replaceAll("[?#].*", ""));
            if (uri.getScheme().startsWith("http") && !request.url().startsWith(address + "/")) {
                complain("request to another host: " + request.url());
            }
        });
        page.onRequestFailed(r -> complain("failed: " + r.method() + " " + r.url() + " " + r.failure()));
        page.onResponse(r -> {
            if (r.status() >= 400) {
                complain("status " + r.status() + ": " + r.url());
            }
        });
    }

    private void complain(String what) {
        if (!expected.test(what)) {
            complaints.add(what);
        }
    }

    /** Complaints that this test is about, and that are therefore none. */
    void expect(Predicate<String> complaint) {
        expected = complaint;
    }

    /** The complaints since the last time they were taken. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Begins anew in the same page, as a reader whom nobody knows. */
    Visit afresh(int width, int height) {
        List<String> before = List.copyOf(complaints);
        context.setOffline(false);
        if (page.url().startsWith(address)) {
            page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        }
        page.navigate("about:blank");
        context.clearCookies();
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.mouse().move(0, 0);
        // What was broken off by leaving is no complaint.
        complaints.clear();
        complaints.addAll(before);
        expected = complaint -> false;
        return this;
    }

    /** Goes to a path of the app and waits until its page is complete. */
    Visit open(String path) {
        page.navigate(address + path);
        return settled();
    }

    /** Signs in; who stays signed in is known to a server that has started again. */
    Visit signIn(String name, String password, boolean stays) {
        return open("/login").nameOneself(name, password, stays);
    }

    /** Signs in at the page that asks for it. */
    Visit nameOneself(String name, String password, boolean stays) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        if (stays) {
            page.locator("main input[type=checkbox]").check();
        }
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return settled();
    }

    /** Waits until the server has answered everything, nothing is still to come, and all charts are drawn. */
    Visit settled() {
        page.waitForFunction(SETTLED);
        return this;
    }

    /** Goes to the end of the page and waits until it stays the end: what comes into sight gets its height by that. */
    Visit atTheEnd() {
        page.waitForFunction("""
                () => {
                    const root = document.documentElement;
                    const end = root.scrollHeight;
                    root.scrollTo(0, end);
                    return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
                        done(root.scrollHeight === end && root.scrollTop + root.clientHeight >= end - 1))));
                }
                """);
        return settled();
    }

    /** Waits until the address, without the host, is this one, and everything it asks for is on the page. */
    Visit at(String path) {
        // The order of the parameters says nothing.
        page.waitForURL(url -> parts(url).equals(parts(address + path)));
        return settled();
    }

    private static Set<String> parts(String url) {
        return Set.of(url.split("[?&]"));
    }

    /** The card of a figure, by its key. */
    Locator card(String figure) {
        return page.locator("#figure-" + figure);
    }

    /** What is painted in a figure's chart: columns, bars, or the dots of a scatter or line. */
    Locator marks(String figure, String kind) {
        return card(figure).locator(".highcharts-series-group .highcharts-" + kind + "-series .highcharts-point");
    }

    /** The points the chart of a figure knows, those without a mark too. */
    @SuppressWarnings("unchecked")
    List<Point> points(String figure) {
        settled();
        return ((List<Map<String, Object>>) card(figure).evaluate(POINTS)).stream().map(Point::of).toList();
    }

    /** How many rows the table says it has. */
    int rows() {
        settled();
        return ((Number) page.evaluate("() => document.querySelector('vaadin-grid.figure-table').size")).intValue();
    }

    /** The rows of the file that the page offers, by its columns. */
    List<NamedCsvRecord> download() {
        Download file = page.waitForDownload(() -> page.locator("#table a[download]").click());
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file.path())) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator checkbox(String name) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator radio(String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The filters in force, as their buttons say them. */
    Locator chips() {
        return page.locator(".chips .chip:visible");
    }

    /** To say where all lies that is as it should be takes longer than to look at it. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** What axe-core finds serious or critical on the page, in light and dark. */
    List<String> barriers() {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(violationsOnly());
            if (scheme == ColorScheme.DARK) {
                // Only colours differ.
                axe.withRules(List.of("color-contrast", "link-in-text-block"));
            }
            for (Rule rule : axe.analyze().getViolations()) {
                if (Set.of("serious", "critical").contains(rule.getImpact())) {
                    rule.getNodes().forEach(node -> findings.add("%s, %s: %s at %s: %s".formatted(scheme, rule.getId(),
                            rule.getHelp(), node.getTarget(), node.getFailureSummary())));
                }
            }
        }
        return findings;
    }

    Object evaluate(String script) {
        return page.evaluate(script);
    }

    /** Where the app answers. */
    String address() {
        return address;
    }

    BrowserContext browser() {
        return context;
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }

    /**
     * A point of a chart.
     *
     * @param painted whether it has a mark on the page
     */
    record Point(String type, String series, String group, @Nullable Double value, boolean painted, String label) {
        private static Point of(Map<String, Object> point) {
            return new Point((String) point.get("type"), (String) point.get("series"), (String) point.get("group"),
                    point.get("value") == null ? null : ((Number) point.get("value")).doubleValue(),
                    (Boolean) point.get("painted"), (String) point.get("label"));
        }
    }
}
