package org.tumen.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tumen.bench.Reader.Visit;
import org.tumen.present.hall.Crowd;
import org.tumen.present.hall.Crowd.Arrival;
import org.tumen.present.hall.StuckFollower;

/**
 * A hall that follows a presenter: somebody with a browser changes a filter, and the time runs from the click until the
 * last of all followers has the scene. Browser, server and followers share the machine.
 */
final class HallLoad {

    private static final int CHANGES = 40;
    private static final int CHANGES_BEFORE = 10;
    private static final int MOST_STUCK = 6;
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final int FEW = 100;
    private static final int VISITS = 9;
    private static final int VISITS_BEFORE = 2;
    private static final int PAGES = 20;
    private static final String PASSWORD = "a long river to cross";

    private final Path state;
    private final Report report;

    HallLoad(Path state, Report report) {
        this.state = state;
        this.report = report;
    }

    /** What some changes have taken, in milliseconds from the click. */
    private static final class Changes {
        /** Until the last follower's receipt. */
        private final List<Double> received = new ArrayList<>();
        /** Until the presenter's own new picture. */
        private final List<Double> painted = new ArrayList<>();
        private int notByAll;
    }

    void measure(App app) throws IOException, InterruptedException {
        try (App own = app.another(state.resolve("hall"), Map.of("TUMEN_ADMIN_PASSWORD", PASSWORD));
                Reader reader = new Reader(); BrowserContext context = reader.stranger()) {
            Page presenter = Reader.open(Reader.signIn(context, own.origin(), "admin", PASSWORD), own.page());
            presenter.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Present this view live")).click();
            String code = presenter.locator(".present-bar .room-code").textContent().replace(" ", "");
            phone(reader, own, code);
            pages(reader, own, presenter, code);
            follow(own, presenter, code);
        }
    }

    private void phone(Reader reader, App app, String code) throws IOException {
        List<Visit> visits = new ArrayList<>();
        for (int run = -VISITS_BEFORE; run < VISITS; run++) {
            say("first view on a phone, %d of %d".formatted(run + VISITS_BEFORE + 1, VISITS_BEFORE + VISITS));
            try (BrowserContext phone = reader.phone()) {
                Visit visit = Reader.visitByMobile(phone, app.origin() + "/follow/" + code);
                if (run >= 0) {
                    visits.add(visit);
                }
            }
        }
        Sample painted = Sample.of(visits.stream().map(Visit::painted).toList());
        Sample bytes = Sample.of(visits.stream().map(v -> (double) v.bytes()).toList());
        report.limit("a follower's first chart, by phone", painted.text("ms", 1, 0), "", painted.median() / 1000, 1.5,
                "s");
        report.limit("transferred for it", bytes.text("KB", 1000, 0), "", bytes.median() / 1000, 300, "KB");
    }

    /** Pages of a browser, which all draw: where the presenter ends, every one of them does. */
    private void pages(Reader reader, App app, Page presenter, String code) throws IOException {
        say("%d pages follow".formatted(PAGES));
        List<BrowserContext> phones = new ArrayList<>();
        List<Page> followers = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            phones.add(reader.phone());
            followers.add(phones.getLast().newPage());
            followers.getLast().navigate(app.origin() + "/follow/" + code);
            followers.getLast().locator(".highcharts-point").first().waitFor();
        }
        for (String sex : List.of("Women", "Women and men", "Men", "Women")) {
            Reader.choose(presenter, sex);
        }
        int there = 0;
        for (Page page : followers) {
            page.waitForFunction("() => document.querySelector('#explore').getAttribute('href').includes('sex=F')");
            there += page.locator(".highcharts-series").count() == followers.getFirst().locator(".highcharts-series")
                    .count() ? 1 : 0;
        }
        Reader.choose(presenter, "Women and men");
        phones.forEach(BrowserContext::close);
        report.least("pages that end where the presenter does", "%d of %d".formatted(there, PAGES), there, PAGES, "pages");
    }

    private void follow(App app, Page presenter, String code) throws IOException, InterruptedException {
        try (Crowd crowd = new Crowd(app.port(), code)) {
            crowd.fill(FEW);
            Changes few = changes(presenter, crowd);
            report.fact("%d followers, click to last receipt".formatted(FEW), Sample.of(few.received).text("ms", 1, 0),
                    "");
            long before = app.liveBytes();
            crowd.fill(1000);
            Changes thousand = changes(presenter, crowd);
            double each = (app.liveBytes() - before) / 1024.0 / (1000 - FEW);
            Files.writeString(Path.of("target/bench/hall.txt"), app.jcmd("GC.class_histogram"));
            report("1,000 followers, click to last receipt", thousand, crowd, 1000, 100);
            report.limit("heap of a follower", "%.1f KiB".formatted(each), "", each, 40, "KiB");
            stuck(app, presenter, crowd, code);
            crowd.fill(5000);
            report("5,000 followers, click to last receipt", changes(presenter, crowd), crowd, 5000, 500);
            report.ratio("presenter's own screen; beside %d".formatted(FEW), Sample.of(thousand.painted),
                    Sample.of(few.painted), 1.5);
        }
    }

    /** Somebody who takes nothing is let go after a while; so they come one after the other. */
    private void stuck(App app, Page presenter, Crowd crowd, String code) throws IOException, InterruptedException {
        Changes changes = new Changes();
        List<Double> stayed = new ArrayList<>();
        while (changes.painted.size() < CHANGES && stayed.size() < MOST_STUCK) {
            say("stuck follower %d".formatted(stayed.size() + 1));
            try (StuckFollower stuck = new StuckFollower(app.port(), code)) {
                long begin = System.nanoTime();
                while (stuck.isIn() && System.nanoTime() - begin < PATIENCE_NANOS) {
                    change(presenter, crowd, changes);
                }
                stayed.add((System.nanoTime() - begin) / 1e6);
            }
        }
        report("1,000 and one that is stuck", changes, crowd, 1000, 100);
        report.limit("until the stuck one was let go", Sample.of(stayed).text("s", 1000, 1), "",
                Sample.of(stayed).median() / 1000, 15, "s");
    }

    private Changes changes(Page presenter, Crowd crowd) throws InterruptedException {
        Changes before = new Changes();
        Changes changes = new Changes();
        for (int run = -CHANGES_BEFORE; run < CHANGES; run++) {
            change(presenter, crowd, run < 0 ? before : changes);
        }
        changes.notByAll += before.notByAll;
        return changes;
    }

    private static void change(Page presenter, Crowd crowd, Changes changes) throws InterruptedException {
        boolean women = presenter.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Women")
                .setExact(true)).isChecked();
        changes.painted.add(Reader.choose(presenter, women ? "Women and men" : "Women"));
        double clicked = ((Number) presenter.evaluate("bench.clickedAt")).doubleValue();
        Optional<Arrival> last = crowd.next();
        if (last.isPresent()) {
            changes.received.add(last.get().micros() / 1000.0 - clicked);
        } else {
            changes.notByAll++;
        }
    }

    private void report(String what, Changes changes, Crowd crowd, int people, double bound)
            throws IOException, InterruptedException {
        Sample sample = Sample.of(changes.received);
        Sample plain = plain(crowd, people);
        double slow = sample.percentile(0.95);
        report.limit(what + ", p95", sample.text("ms", 1, 0), plain.text("ms", 1, 1), slow, bound, "ms");
        int wrong = changes.notByAll + crowd.missed() + crowd.outOfOrder() + crowd.lost();
        report.limit("scenes missed or out of order, lines lost", "%d missed, %d out of order, %d lost".formatted(
                crowd.missed(), crowd.outOfOrder(), crowd.lost()), "", wrong, 0, "");
    }

    /** The same scenes, written to as many by a server that does nothing else. */
    private static Sample plain(Crowd hall, int people) throws IOException, InterruptedException {
        List<byte[]> english = hall.scenes("en");
        List<byte[]> korean = hall.scenes("ko");
        List<Double> times = new ArrayList<>();
        try (PlainHall plain = new PlainHall(Map.of("en", english.getFirst(), "ko", korean.getFirst()));
                Crowd crowd = new Crowd(plain.port(), "PLAIN")) {
            crowd.fill(people);
            for (int scene = 1; scene <= CHANGES_BEFORE + CHANGES; scene++) {
                long begin = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
                plain.show(Map.of("en", english.get(scene), "ko", korean.get(scene)));
                Arrival last = crowd.next().orElseThrow();
                if (scene > CHANGES_BEFORE) {
                    times.add((last.micros() - begin) / 1000.0);
                }
            }
        }
        return Sample.of(times);
    }

    private static void say(String text) {
        Bench.say("Hall: " + text);
    }
}
