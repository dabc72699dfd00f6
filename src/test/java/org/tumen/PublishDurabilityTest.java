package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.PublishMany;

/** Killed at any moment of publishing, Tumen holds all of the release or nothing, and starts again. */
@Tag("process")
class PublishDurabilityTest {

    private static final int SHIPPED = ShippedData.releases().size();
    private static final Map<String, Integer> SHIPPED_ONLY = with(0);
    /** No file may be larger: room for what is shipped, not for what is published. */
    private static final int ROOM_KIB = 3 * 1024;
    /** Bytes by which the database's log has grown when the process is cut off: as the commit begins, and in it. */
    private static final long[] GROWN = {1, 600_000};

    @TempDir
    private Path state;

    @TempDir
    private Path copies;

    @BeforeEach
    void load() throws IOException {
        TumenProcess.loadInto(state);
    }

    /** What does not fit on the disk is not published, and what was there before is there after a new start. */
    @Test
    void aFullDiskWhilePublishing() throws IOException, SQLException {
        try (TumenProcess publishing = TumenProcess.startCrampedTest(ROOM_KIB, PublishMany.class, state)) {
            assertThat(publishing.exitCode()).as("it ends by itself").isOne();
            assertThat(publishing.output()).contains(PublishMany.STARTS);
            assertThat(publishing.errors()).anyMatch(line -> line.contains("size limit is reached"));
        }

        assertThat(counts(state)).isEqualTo(SHIPPED_ONLY);
    }

    /**
     * Half of the figures are in the database, and the release is not committed: nothing of it may be left. Later all
     * of it may be, or nothing.
     */
    @Test
    void cutOffWhilePublishing() throws IOException, SQLException {
        Files.createFile(state.resolve(PublishMany.HOLD));
        List<Path> left = new ArrayList<>();
        try (TumenProcess publishing = TumenProcess.startTest(PublishMany.class, state)) {
            publishing.awaitSaid(PublishMany.HALF);
            assertThat(counts(publishing.wouldLeave(state, copies))).isEqualTo(SHIPPED_ONLY);
            long size = log();
            publishing.goOn();
            for (long grown : GROWN) {
                publishing.await(() -> log() >= size + grown);
                left.add(publishing.wouldLeave(state, copies));
            }
            publishing.awaitSaid(PublishMany.PUBLISHED).kill();
        }
        left.add(state);

        for (Path cutOff : left) {
            Map<String, Integer> counts = counts(cutOff);
            int published = counts.get("data_release") - SHIPPED;
            assertThat(counts).isEqualTo(with(published));
            try (TumenHere tumen = TumenHere.start(cutOff, Map.of())) {
                String said = SHIPPED + published + " releases in the database";
                assertThat(tumen.output()).anyMatch(line -> line.contains(said));
            }
        }
        assertThat(counts(state)).as("what was answered is there").isEqualTo(with(1));
    }

    /** Whoever ends the server ends no publication: it is finished first, and nobody reads of anything broken off. */
    @ParameterizedTest
    @ValueSource(strings = {PublishMany.STARTS, PublishMany.HALF})
    void askedToEndWhilePublishing(String said) throws IOException, SQLException {
        try (TumenProcess publishing = TumenProcess.startTest(PublishMany.class, state)) {
            publishing.awaitSaid(said).stop();

            assertThat(publishing.output()).contains(PublishMany.PUBLISHED)
                    .noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
            assertThat(publishing.errors()).isEmpty();
        }

        assertThat(counts(state)).isEqualTo(with(1));
    }

    private Map<String, Integer> counts(Path left) throws IOException, SQLException {
        return Left.behind(left, copies).counts(List.of("data_release", "observation", "audit_entry"));
    }

    /** Rows with so many releases more than those that are shipped. */
    private static Map<String, Integer> with(int published) {
        return Map.of("data_release", SHIPPED + published, "observation",
                ShippedData.stated() + published * PublishMany.FIGURES, "audit_entry", published);
    }

    private long log() {
        try {
            return Files.size(state.resolve("db/tumen.log"));
        } catch (IOException e) {
            return 0;
        }
    }
}
