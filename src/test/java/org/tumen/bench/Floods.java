package org.tumen.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What a server of 512 MB bears of those who keep no cookies, and of those who send their requests by the byte. */
final class Floods {

    private static final List<String> PAGES = List.of("/gender", "/search?q=women", "/");
    private static final int GETS = 5_000;
    private static final int ALL_GETS = 20_000;
    private static final int AT_ONCE = 8;
    private static final int SLOW = 2_000;
    private static final Duration SLOW_LASTS = Duration.ofSeconds(40);
    private static final Duration DRIP = Duration.ofSeconds(4);
    private static final double MIB = 1024.0 * 1024;

    private final Path state;
    private final Report report;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Floods(Path state, Report report) {
        this.state = state;
        this.report = report;
    }

    /** First pages that nobody comes back for. */
    void sessions(App app) throws Exception {
        try (App small = app.another(state.resolve("sessions"), Map.of(), "-Xmx512m")) {
            for (int i = 0; i < 100; i++) {
                get(small, PAGES.get(i % PAGES.size()));
            }
            long before = small.liveBytes();
            List<Double> answers = flood(small, GETS);
            report.limit("live heap after 5,000 first pages", "%.0f MiB more".formatted((small.liveBytes() - before)
                    / MIB), "", (small.liveBytes() - before) / MIB, 100, "MiB");
            report.limit("/ meanwhile, p95", Sample.of(answers).text("ms", 1, 0), "",
                    Sample.of(answers).percentile(0.95), 1_000, "ms");
            flood(small, ALL_GETS - GETS);
            report.limit("/ after 20,000", "", "", get(small, "/"), 1_000, "ms");
        }
    }

    /** Requests whose bodies come a byte at a time. */
    void slow(App app) throws Exception {
        try (App small = app.another(state.resolve("slow"), Map.of(), "-Xmx512m")) {
            get(small, "/gender");
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < SLOW; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), small.port());
                socket.getOutputStream().write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            List<Double> pages = new ArrayList<>();
            List<Double> health = new ArrayList<>();
            long end = System.nanoTime() + SLOW_LASTS.toNanos();
            long next = 0;
            while (System.nanoTime() < end) {
                if (System.nanoTime() > next) {
                    slow.forEach(Floods::drip);
                    next = System.nanoTime() + DRIP.toNanos();
                }
                pages.add(get(small, "/gender"));
                health.add(get(small, "/actuator/health"));
            }
            for (Socket socket : slow) {
                socket.close();
            }
            report.limit("page beside 2,000 slow requests, p95", Sample.of(pages).text("ms", 1, 0), "",
                    Sample.of(pages).percentile(0.95), 1_000, "ms");
            report.limit("health beside them, p95", Sample.of(health).text("ms", 1, 0), "",
                    Sample.of(health).percentile(0.95), 200, "ms");
        }
    }

    private List<Double> flood(App app, int gets) throws Exception {
        AtomicInteger left = new AtomicInteger(gets);
        List<Double> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                running.add(clients.submit(() -> {
                    for (int n = left.getAndDecrement(); n > 0; n = left.getAndDecrement()) {
                        get(app, PAGES.get(n % PAGES.size()));
                    }
                    return null;
                }));
            }
            while (running.stream().anyMatch(f -> !f.isDone())) {
                answers.add(get(app, "/"));
                if (answers.size() % 50 == 0) {
                    Bench.say("Flood: %d first pages to go".formatted(Math.max(0, left.get())));
                }
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return answers;
    }

    /** Milliseconds to an answer; endless for one that is none. */
    private double get(App app, String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<Void> answer = client.send(HttpRequest.newBuilder(URI.create(app.origin() + path))
                .timeout(Duration.ofSeconds(30)).build(), BodyHandlers.discarding());
        return answer.statusCode() == 200 ? (System.nanoTime() - begin) / 1e6 : Double.POSITIVE_INFINITY;
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException e) {
            // The server has had enough of this one.
        }
    }
}
