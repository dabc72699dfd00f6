package org.tumen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tumen.statistics.datapackage.ShippedData;

/**
 * Pages of a topic with very many figures, asked for by readers without a cookie: how large each is, how long a
 * processor works for it, and what stays in memory when every release of it has been asked for.
 */
final class LargePages {

    private static final int FIGURES = 900_000;
    private static final int FEWER = 20_000;
    private static final int RELEASES = 11;
    private static final int SHIPPED = ShippedData.releases().size();
    /** The server compiles what it runs often. */
    private static final int BEFORE = 6;
    private static final int TIMES = 10;
    private static final int MOST_BYTES = 300_000;
    private static final double MOST_SECONDS = 0.5;
    private static final List<String> PAGES = List.of("/returns", "/returns?form=table", "/returns?from=2005&to=2010",
            "/", "/search?q=women", "/sources");

    private final Path state;
    private final Report report;
    private final HttpClient client = HttpClient.newHttpClient();

    LargePages(Path state, Report report) {
        this.state = state;
        this.report = report;
    }

    void measure(App app) throws IOException, InterruptedException {
        Uploads.compile();
        many(app);
        releases(app);
    }

    /** One release of very many figures. */
    private void many(App app) throws IOException, InterruptedException {
        Path folder = publish(app, FIGURES, 1);
        try (App large = app.another(folder, Map.of(), "-Xmx1g")) {
            long before = large.liveBytes();
            for (String page : PAGES) {
                double first = seconds(large, page);
                report.fact("%s of %,d figures, first time".formatted(page, FIGURES), "%.2f s".formatted(first), "");
            }
            for (String page : PAGES) {
                int bytes = 0;
                List<Double> taken = new ArrayList<>();
                for (int run = -BEFORE; run < TIMES; run++) {
                    double seconds = seconds(large, page);
                    bytes = Math.max(bytes, get(large, page));
                    if (run >= 0) {
                        taken.add(seconds);
                    }
                }
                report.limit(page + ", HTML", "%,d bytes".formatted(bytes), "", bytes / 1000.0, MOST_BYTES / 1000.0,
                        "KB");
                report.limit(page + ", processor", Sample.of(taken).text("s", 1, 2), "", Sample.of(taken).median(),
                        MOST_SECONDS, "s");
            }
            report.limit("growth of the live heap by these pages", "", "", growth(large, before), 150, "MiB");
        }
        Bench.delete(folder);
    }

    /** Many releases, each of which says something new of all its figures; a page of each is asked for. */
    private void releases(App app) throws IOException, InterruptedException {
        Path folder = publish(app, FEWER, RELEASES);
        try (App large = app.another(folder, Map.of(), "-Xmx512m")) {
            get(large, "/returns");
            long before = large.liveBytes();
            List<Double> taken = new ArrayList<>();
            int bytes = 0;
            for (int release = 1; release <= SHIPPED + RELEASES; release++) {
                for (String page : List.of("/returns?release=%d", "/returns?form=table&release=%d")) {
                    taken.add(seconds(large, page.formatted(release)));
                    bytes = Math.max(bytes, get(large, page.formatted(release)));
                }
            }
            report.limit("%d releases of %,d, HTML".formatted(RELEASES, FEWER), "", "", bytes / 1000.0,
                    MOST_BYTES / 1000.0, "KB");
            report.limit("%d releases of %,d, processor".formatted(RELEASES, FEWER), Sample.of(taken).text("s", 1, 2),
                    "", Sample.of(taken).median(), MOST_SECONDS, "s");
            report.limit("growth of the live heap by all releases", "", "", growth(large, before), 100, "MiB");
        }
        Bench.delete(folder);
    }

    private Path publish(App app, int figures, int releases) throws IOException, InterruptedException {
        Bench.say("Pages: publishing %,d figures %d times".formatted(figures, releases));
        Path folder = state.resolve("pages" + figures);
        app.run(folder, List.of("-Xmx1g", "-cp", Inside.CLASSES.toAbsolutePath() + ":tumen.jar:lib/*",
                "org.tumen.upload.draft.UploadBench", "publish", folder.resolve("figures.csv").toString(),
                String.valueOf(figures), String.valueOf(releases)));
        return folder;
    }

    private double seconds(App large, String page) throws IOException, InterruptedException {
        double before = large.processorSeconds();
        get(large, page);
        return large.processorSeconds() - before;
    }

    /** Asks as somebody new; gives the length of the answer. */
    private int get(App large, String page) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(large.origin() + page))
                .header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private static double growth(App large, long before) throws IOException {
        return Math.max(0, large.liveBytes() - before) / 1048576.0;
    }
}
