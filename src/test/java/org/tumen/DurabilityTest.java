package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.statistics.datapackage.ShippedData;

/** Killed at any moment, Tumen has stored either everything or nothing, and starts again. */
@Tag("process")
class DurabilityTest {

    private static final int SHIPPED = ShippedData.releases().size();
    private static final List<String> TABLES = List.of("data_release", "indicator", "source", "code_item", "remark",
            "data_note", "observation");

    /** Bytes in the database's log at which the first loading is cut off: in the schema, in the figures, after. */
    private static final long[] WRITTEN = {1, 20_000, 100_000};

    @TempDir
    private Path state;

    @TempDir
    private Path copies;

    @Test
    void cutOffWhileLoadingAndThenAgainAndAgain() throws IOException, SQLException {
        List<Path> left = new ArrayList<>();
        try (TumenProcess tumen = TumenProcess.start(state, TumenProcess.freePort(), Map.of())) {
            for (long written : WRITTEN) {
                tumen.await(() -> size(state.resolve("db/tumen.log")) >= written);
                left.add(tumen.wouldLeave(state, copies));
            }
            tumen.awaitUp().kill();
        }
        Map<String, Integer> whole = counts(state);
        assertThat(whole).containsEntry("data_release", SHIPPED)
                .allSatisfy((table, rows) -> assertThat(rows).isPositive());

        for (Path cutOff : left) {
            Map<String, Integer> before = counts(cutOff);
            assertThat(before.values().stream().allMatch(rows -> rows == 0) || before.equals(whole))
                    .as(before.toString()).isTrue();
            startsWith(whole, cutOff);
        }

        try (TumenProcess again = TumenProcess.start(state, TumenProcess.freePort(), Map.of()).awaitUp()) {
            assertThat(again.output()).anyMatch(line -> line.contains(SHIPPED + " releases in the database"));
            again.kill();
        }
        assertThat(counts(state)).isEqualTo(whole);
        startsWith(whole, state);
    }

    private void startsWith(Map<String, Integer> whole, Path left) throws IOException, SQLException {
        try (TumenHere again = TumenHere.start(left, Map.of())) {
            assertThat(again.running()).isTrue();
            assertThat(again.output()).anyMatch(line -> line.contains(SHIPPED + " releases"));
            assertThat(counts(left)).as("would it be killed now").isEqualTo(whole);
        }
        assertThat(counts(left)).isEqualTo(whole);
    }

    private Map<String, Integer> counts(Path left) throws IOException, SQLException {
        return Left.behind(left, copies).counts(TABLES);
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
