package org.tumen.upload.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tumen.Tumen;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Observation;
import org.tumen.statistics.release.FigureCounts;
import org.tumen.statistics.release.Releases;
import org.tumen.statistics.release.StoreObservations;
import org.tumen.upload.file.ManyFigures;
import org.tumen.upload.sheet.Progress;

/**
 * Reviews and publishes sheets of 50 rows, one after the other, in a database to which so many figures were added.
 * Started by {@code ./bench} as a process of its own. Prints the milliseconds of each, then by how many bytes the heap
 * in use, after a collection and while the review is held, was greater than before.
 */
final class ReviewBench {

    private static final int ROWS = 50;
    private static final int BATCH = 10_000;
    private static final int BEFORE = 10;
    private static final int TIMES = 20;

    private ReviewBench() {
    }

    public static void main(String[] arguments) throws IOException {
        int figures = Integer.parseInt(arguments[0]);
        try (ConfigurableApplicationContext app = SpringApplication.run(Tumen.class, "--server.port=0")) {
            if (figures > 0) {
                add(app, figures);
            }
            List<Observation> sheet = sheet();
            long before = used();
            long most = 0;
            for (int run = -BEFORE; run < TIMES; run++) {
                long begin = System.nanoTime();
                Draft draft = app.getBean(TakeUpload.class).take("figures.csv",
                        new ByteArrayInputStream(csv(sheet, run + BEFORE + 2)), "bench");
                Review review = app.getBean(ReviewDraft.class).review(draft, new Progress());
                if (!review.findings().publishable()) {
                    throw new IllegalStateException("not as meant: " + review.findings().byRule());
                }
                app.getBean(PublishDraft.class).publish(review, new Decision(new LocalizedText("Few", "적음"),
                        new PublishScope(false, false)), "bench", new Progress());
                if (run >= 0) {
                    System.out.println("took " + (System.nanoTime() - begin) / 1e6);
                    most = Math.max(most, used() - before);
                }
                if (review.impact().unmentioned().size() < figures - ROWS) {
                    throw new IllegalStateException("left out are only " + review.impact().unmentioned().size());
                }
            }
            System.out.println("growth " + most);
        }
    }

    private static void add(ConfigurableApplicationContext app, int figures) {
        int newest = app.getBean(Releases.class).newest().orElseThrow().number();
        app.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            List<Observation> batch = new ArrayList<>(BATCH);
            try (Stream<Observation> all = ManyFigures.all()) {
                all.limit(figures).forEach(figure -> {
                    batch.add(figure);
                    if (batch.size() == BATCH) {
                        app.getBean(StoreObservations.class).insert(newest, batch);
                        batch.clear();
                    }
                });
            }
            app.getBean(StoreObservations.class).insert(newest, batch);
        });
        app.getBean(JdbcTemplate.class).update("delete from figure_count where release = " + newest);
        app.getBean(FigureCounts.class).complete();
    }

    /** Figures that are far from each other among the many. */
    private static List<Observation> sheet() {
        int[] at = {0};
        int apart = 1_000_000 / ROWS;
        return ManyFigures.all().filter(o -> at[0]++ % apart == 0).limit(ROWS).toList();
    }

    private static byte[] csv(List<Observation> sheet, int factor) {
        StringBuilder out = new StringBuilder(String.join(",", Observation.COLUMNS)).append('\n');
        sheet.forEach(o -> out.append(String.join(",", o.indicator(), o.refArea(), o.sex().code(), o.age(),
                o.category(), o.timePeriod().code(), o.value().multiply(BigDecimal.valueOf(factor)).toPlainString(),
                "", "", "", o.obsStatus(), "", o.source(), "", "\n")));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
