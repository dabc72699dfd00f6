package org.tumen.bench;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of the other topics, visited by turns with the first one and with the yardstick: none may be slower than the
 * first topics may. What counts is the first chart, or on a page without charts the first entry of its list.
 */
final class Topics {

    private static final List<String> PAGES = List.of("/gender", "/destinations", "/destinations?ref_area=CN",
            "/background", "/support", "/journeys", "/returns", "/culture", "/sources");
    private static final int VISITS = 5;
    private static final int VISITS_BEFORE = 1;

    private final Path profile;
    private final Report report;

    /** @param profile folder of the browser of somebody who comes again and again */
    Topics(Path profile, Report report) {
        this.profile = profile;
        this.report = report;
    }

    /** How long the visits of one page have taken, in milliseconds. */
    private record Times(List<Double> cold, List<Double> warm) {

        private Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        private static double ratio(List<Double> times, List<Double> others) {
            return Sample.of(times).median() / Sample.of(others).median();
        }
    }

    void measure(Reader reader, App app, Yardstick yardstick) throws IOException {
        Map<String, Times> pages = new LinkedHashMap<>();
        pages.put(yardstick.address(), new Times());
        PAGES.forEach(page -> pages.put(app.origin() + page, new Times()));
        try (BrowserContext regular = reader.regular(profile)) {
            for (int run = -VISITS_BEFORE; run < VISITS; run++) {
                Bench.say("Topics: round %d of %d".formatted(run + VISITS_BEFORE + 1, VISITS_BEFORE + VISITS));
                for (var page : pages.entrySet()) {
                    double first;
                    try (BrowserContext stranger = reader.stranger()) {
                        first = Reader.visit(stranger, page.getKey()).painted();
                    }
                    double again = Reader.visit(regular, page.getKey()).painted();
                    if (run >= 0) {
                        page.getValue().cold().add(first);
                        page.getValue().warm().add(again);
                    }
                }
            }
        }
        Times plain = pages.get(yardstick.address());
        Times like = pages.get(app.page());
        for (String page : PAGES) {
            Times times = pages.get(app.origin() + page);
            report.ratio(page + ", empty cache", Sample.of(times.cold()), Sample.of(plain.cold()), Bench.COLD);
            report.ratio(page + ", warm cache", Sample.of(times.warm()), Sample.of(plain.warm()), Bench.WARM);
            report.fact(page + ", of the first topic's time", "%.2f× empty, %.2f× warm".formatted(
                    Times.ratio(times.cold(), like.cold()), Times.ratio(times.warm(), like.warm())), "");
        }
    }
}
