package org.tumen.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** New figures: a million of them beside plain JDBC, and a sheet of 500 rows from the drop to what it would change. */
final class Uploads {

    private static final int ROWS = 1_000_000;
    /** Each takes a minute or more. */
    private static final int RUNS = 3;
    private static final int SHEETS = 7;
    private static final int SHEETS_BEFORE = 2;
    private static final String PASSWORD = "a long river to cross";

    private final Path state;
    private final Report report;

    Uploads(Path state, Report report) {
        this.state = state;
        this.report = report;
    }

    /** What a process of its own has measured. */
    private record Measured(List<Double> seconds, long peak, long live) {

        double sum() {
            return seconds.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** A million figures: screened and published, and by turns inserted by plain JDBC, each into a new database. */
    void million(App app) throws IOException, InterruptedException {
        compile();
        List<Measured> published = new ArrayList<>();
        List<Measured> inserted = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            say("A million figures: run %d of %d".formatted(run + 1, RUNS));
            inserted.add(measure(app, "insert", run));
            say("Inserted in %.1f s".formatted(inserted.getLast().sum()));
            published.add(measure(app, "publish", run));
            say("Screened and published in %.1f s".formatted(published.getLast().sum()));
        }
        Sample own = sample(published);
        Sample plain = sample(inserted);
        report.fact("a million figures, %d runs".formatted(RUNS), own.text("s", 1, 1), plain.text("s", 1, 1));
        report.fact("of that screening, publishing", "%.1f s, %.1f s".formatted(step(published, 0),
                step(published, 1)), "");
        report.fact("figures in a second", "%,.0f".formatted(ROWS / own.median()),
                "%,.0f".formatted(ROWS / plain.median()));
        report.least("speed beside plain JDBC", "", plain.median() / own.median(), 0.5, "×");
        report.fact("heap in use after a collection, at most", live(published), live(inserted));
        report.limit("heap at its peak, all pools", megabytes(published), megabytes(inserted),
                peak(published) / 1048576.0, 1024, "MiB");
    }

    /** A sheet as ministries publish them, from the moment a browser has it to the first chart of what it changes. */
    void sheet(App app) throws IOException, InterruptedException {
        Path file = state.resolve("sheet.xlsx");
        MinistrySheet.write(file);
        List<Double> times = new ArrayList<>();
        try (App own = app.another(state.resolve("sheet"), Map.of("TUMEN_ADMIN_PASSWORD", PASSWORD));
                Reader reader = new Reader(); BrowserContext admin = reader.stranger()) {
            Page page = Reader.signIn(admin, own.origin(), "admin", PASSWORD);
            for (int run = -SHEETS_BEFORE; run < SHEETS; run++) {
                say("A sheet of 500 rows: %d of %d".formatted(run + SHEETS_BEFORE + 1, SHEETS_BEFORE + SHEETS));
                double taken = Reader.drop(page, own.origin() + "/admin/upload", file);
                if (run >= 0) {
                    times.add(taken);
                }
            }
        }
        Sample sample = Sample.of(times);
        report.limit("500 rows, drop to impact", sample.text("ms", 1, 0), "", sample.median(), 1000, "ms");
    }

    /** Compiles what measures inside the app. */
    static void compile() throws IOException {
        Inside.compile("org.tumen.upload.draft.UploadBench", "org.tumen.upload.file.ManyFigures");
    }

    private Measured measure(App app, String what, int run) throws IOException, InterruptedException {
        Path folder = state.resolve(what + run);
        List<String> said = app.run(folder, List.of("-Xmx1g", "-cp",
                Inside.CLASSES.toAbsolutePath() + ":tumen.jar:lib/*", "org.tumen.upload.draft.UploadBench", what,
                folder.resolve("figures.csv").toString(), String.valueOf(ROWS), "1"));
        Bench.delete(folder);
        return new Measured(Arrays.stream(line(said, "seconds ").split(" ")).map(Double::valueOf).toList(),
                Long.parseLong(line(said, "peak ")), Long.parseLong(line(said, "live ")));
    }

    private static String line(List<String> said, String start) {
        return said.stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow().substring(start.length());
    }

    private static Sample sample(List<Measured> all) {
        return Sample.of(all.stream().map(Measured::sum).toList());
    }

    private static double step(List<Measured> all, int step) {
        return Sample.of(all.stream().map(m -> m.seconds().get(step)).toList()).median();
    }

    private static long peak(List<Measured> all) {
        return all.stream().mapToLong(Measured::peak).max().orElseThrow();
    }

    private static String live(List<Measured> all) {
        return "%.0f MiB".formatted(all.stream().mapToLong(Measured::live).max().orElseThrow() / 1048576.0);
    }

    private static String megabytes(List<Measured> all) {
        return "%.0f MiB of 1024".formatted(peak(all) / 1048576.0);
    }

    private static void say(String text) {
        Bench.say(text);
    }
}
