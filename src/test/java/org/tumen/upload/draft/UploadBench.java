package org.tumen.upload.draft;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tumen.Tumen;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Observation;
import org.tumen.statistics.release.Release;
import org.tumen.upload.file.ManyFigures;
import org.tumen.upload.sheet.Progress;

/**
 * One measurement of a million figures, in the app as a process of its own: either they are screened and published,
 * or plain JDBC inserts them in batches into the same table. Started by {@code ./bench}, each on a database of its own.
 * Fewer of them are published too, several times over, to see what pages of so many figures cost.
 */
final class UploadBench {

    private static final int BATCH = 1_000;

    private static final String INSERT = """
            insert into observation (indicator, ref_area, sex, age, category, time_period, obs_value, lower_bound,
                upper_bound, unit_measure, obs_status, sample_size, source, source_locator, remark, entered_in)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ApplicationContext app;

    private UploadBench(ApplicationContext app) {
        this.app = app;
    }

    /**
     * Prints the seconds of each step, then the peak of the heap in bytes, of all its pools together, so that it can
     * only be too great; and what was left in use after a collection, at most.
     */
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext app = SpringApplication.run(Tumen.class, "--server.port=0")) {
            UploadBench bench = new UploadBench(app);
            LongAccumulator live = afterCollections();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            if (arguments[0].equals("insert")) {
                bench.insert();
            } else {
                for (int release = 1; release <= Integer.parseInt(arguments[3]); release++) {
                    bench.publish(Path.of(arguments[1]), Integer.parseInt(arguments[2]), release);
                }
            }
            System.out.println("peak " + ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum());
            System.out.println("live " + live.get());
            bench.count(Long.parseLong(arguments[2]));
        }
    }

    /** The most that was in use after any collection from now on. */
    private static LongAccumulator afterCollections() {
        LongAccumulator most = new LongAccumulator(Math::max, 0);
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName).collect(Collectors.toSet());
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector)
                .addNotificationListener((told, nothing) -> {
                    if (told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                        most.accumulate(GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())
                                .getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                .filter(pool -> heap.contains(pool.getKey()))
                                .mapToLong(pool -> pool.getValue().getUsed()).sum());
                    }
                }, null, null));
        return most;
    }

    private void publish(Path file, int figures, int release) throws IOException {
        ManyFigures.write(file, figures, release);
        Draft draft;
        try (InputStream in = Files.newInputStream(file)) {
            draft = app.getBean(TakeUpload.class).take("figures.csv", in, "bench");
        }
        long begin = System.nanoTime();
        Review review = app.getBean(ReviewDraft.class).review(draft, new Progress());
        long reviewed = System.nanoTime();
        if (!review.findings().publishable() || review.impact().total().added()
                + review.impact().total().changed() < figures / 10 * 9) {
            throw new IllegalStateException("not as meant: " + review.findings().byRule());
        }
        Release published = app.getBean(PublishDraft.class).publish(review,
                new Decision(new LocalizedText("Many", "많음"), new PublishScope(false, false)), "bench", new Progress());
        System.out.println("seconds " + seconds(begin, reviewed) + " " + seconds(reviewed, System.nanoTime()));
        System.err.println("Release %d; %s".formatted(published.number(), review.findings().byRule()));
    }

    /** A release of its own, which they refer to, is there from the data package. */
    private void insert() {
        JdbcTemplate jdbc = app.getBean(JdbcTemplate.class);
        long begin = System.nanoTime();
        app.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            List<Observation> batch = new ArrayList<>(BATCH);
            try (Stream<Observation> figures = ManyFigures.all()) {
                figures.forEach(figure -> {
                    batch.add(figure);
                    if (batch.size() == BATCH) {
                        jdbc.batchUpdate(INSERT, batch, BATCH, UploadBench::bind);
                        batch.clear();
                    }
                });
            }
        });
        System.out.println("seconds " + seconds(begin, System.nanoTime()));
    }

    private static void bind(PreparedStatement s, Observation o) throws SQLException {
        s.setString(1, o.indicator());
        s.setString(2, o.refArea());
        s.setString(3, o.sex().code());
        s.setString(4, o.age());
        s.setString(5, o.category());
        s.setString(6, o.timePeriod().code());
        s.setBigDecimal(7, o.value());
        s.setNull(8, Types.DECIMAL);
        s.setNull(9, Types.DECIMAL);
        s.setString(10, o.unitMeasure());
        s.setString(11, o.obsStatus());
        s.setNull(12, Types.INTEGER);
        s.setString(13, o.source());
        s.setNull(14, Types.VARCHAR);
        s.setNull(15, Types.VARCHAR);
        s.setInt(16, 1);
    }

    /** Whichever way they came, all of them must be there. */
    private void count(long least) {
        long there = app.getBean(JdbcTemplate.class).queryForObject("select count(*) from observation", Long.class);
        if (there < least) {
            throw new IllegalStateException("only %d figures are there".formatted(there));
        }
    }

    private static double seconds(long from, long until) {
        return (until - from) / 1e9;
    }
}
