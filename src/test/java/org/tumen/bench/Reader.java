package org.tumen.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Somebody who looks at pages with a browser and a stopwatch; the stopwatch is {@code bench/probe.js}. */
final class Reader implements AutoCloseable {

    /**
     * A page that was looked at.
     *
     * @param painted  from the start of the navigation to the end of the frame with the first column, in milliseconds
     * @param bytes    what came over the wire, headers included
     * @param wasteful files which came uncompressed, or which a cache may not keep for good although their names say
     *                 what is in them
     */
    record Visit(double painted, long bytes, List<String> wasteful) {
    }

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Path chromium = Path.of(System.getenv("TUMEN_CHROMIUM"));
    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(chromium).setArgs(ARGUMENTS));

    /** Comes for the first time: with an empty cache and no cookies. */
    BrowserContext stranger() throws IOException {
        return withProbe(browser.newContext(new Browser.NewContextOptions().setLocale("en-US")));
    }

    /** Comes again and again: with a profile on disk, where the browser keeps files and compiled scripts. */
    BrowserContext regular(Path profile) throws IOException {
        return withProbe(playwright.chromium().launchPersistentContext(profile,
                new BrowserType.LaunchPersistentContextOptions().setLocale("en-US").setExecutablePath(chromium)
                        .setArgs(ARGUMENTS)));
    }

    /** Comes for the first time, with a phone. */
    BrowserContext phone() throws IOException {
        return withProbe(browser.newContext(new Browser.NewContextOptions().setLocale("en-US").setViewportSize(390, 844)
                .setDeviceScaleFactor(3).setIsMobile(true).setHasTouch(true)));
    }

    private static BrowserContext withProbe(BrowserContext context) throws IOException {
        try (var probe = Reader.class.getResourceAsStream("/bench/probe.js")) {
            context.addInitScript(new String(probe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return context;
    }

    static Visit visit(BrowserContext context, String address) {
        return visit(context, address, wire -> { });
    }

    /** The same by a mobile line of 10 Mbit/s, on which every request waits 40 ms for the first of its answer. */
    static Visit visitByMobile(BrowserContext context, String address) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 40);
        line.addProperty("downloadThroughput", 10_000_000 / 8);
        line.addProperty("uploadThroughput", 10_000_000 / 8);
        return visit(context, address, wire -> wire.send("Network.emulateNetworkConditions", line));
    }

    private static Visit visit(BrowserContext context, String address, Consumer<CDPSession> prepare) {
        try (Page page = context.newPage()) {
            AtomicLong bytes = new AtomicLong();
            List<String> wasteful = new ArrayList<>();
            CDPSession wire = context.newCDPSession(page);
            wire.send("Network.enable");
            prepare.accept(wire);
            wire.on("Network.loadingFinished", e -> bytes.addAndGet(e.get("encodedDataLength").getAsLong()));
            page.onResponse(r -> {
                if (wasteful(r)) {
                    wasteful.add(r.url());
                }
            });
            page.navigate(address);
            double painted = ((Number) page.evaluate("bench.painted")).doubleValue();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(300);
            return new Visit(painted, bytes.get(), wasteful);
        }
    }

    /** A page on which somebody has signed in. */
    static Page signIn(BrowserContext context, String origin, String name, String password) {
        Page page = context.newPage();
        page.navigate(origin + "/login");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", password);
        page.click("main button[type=submit]");
        page.waitForURL(address -> !address.contains("login"));
        return page;
    }

    /** Opens a page whose filter is to be changed. */
    static Page open(BrowserContext context, String address) {
        return open(context.newPage(), address);
    }

    /** The same in a page that is there. */
    static Page open(Page page, String address) {
        page.navigate(address);
        page.evaluate("bench.painted");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    /** Chooses another sex; says after how many milliseconds the last change in the first chart and the table was
     * painted. */
    static double choose(Page page, String sex) {
        page.evaluate("bench.arm()");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(sex).setExact(true)).click();
        return ((Number) page.evaluate("bench.changed")).doubleValue();
    }

    /** Gives a file to the page of uploads; says after how many milliseconds the first chart of its impact is there. */
    static double drop(Page page, String address, Path file) {
        page.navigate(address);
        Locator input = page.locator("vaadin-upload input[type=file]");
        input.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long begin = System.nanoTime();
        input.setInputFiles(file);
        page.waitForFunction("() => bench.impact()");
        return (System.nanoTime() - begin) / 1e6;
    }

    /** What the browser asks the app for while it opens a page, the page's own files left out. */
    static List<Request> requests(BrowserContext context, String address) {
        Page page = context.newPage();
        List<Request> requests = new ArrayList<>();
        page.onRequest(r -> {
            if (r.isNavigationRequest() || r.url().contains("v-r=")) {
                requests.add(r);
            }
        });
        page.navigate(address);
        page.evaluate("bench.painted");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(1000);
        return requests;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static boolean wasteful(Response response) {
        var headers = response.headers();
        String type = headers.getOrDefault("content-type", "");
        boolean text = type.matches("(text/|application/(json|javascript)|image/svg).*");
        boolean large = Long.parseLong(headers.getOrDefault("content-length", "0")) > 2048;
        boolean named = response.url().contains("/VAADIN/build/");
        return text && large && !headers.containsKey("content-encoding")
                || named && !headers.getOrDefault("cache-control", "").contains("immutable");
    }
}
