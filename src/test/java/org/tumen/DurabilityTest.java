package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Killed at any moment, Tumen has stored either everything or nothing, and starts again. */
@Tag("process")
class DurabilityTest {

    private static final List<String> TABLES = List.of("data_release", "indicator", "source", "code_item", "remark",
            "data_note", "observation");

    @TempDir
    private Path state;

    @TempDir
    private Path copies;

    /** Bytes in the database's log at which the first loading is cut off: in the schema, in the figures, after. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20_000, 100_000})
    void cutOffWhileLoadingForTheFirstTime(long written) throws IOException, SQLException {
        try (TumenProcess tumen = TumenProcess.start(state, TumenProcess.freePort(), Map.of())) {
            tumen.await(() -> size(state.resolve("db/tumen.log")) >= written);
            tumen.kill();
        }
        Map<String, Integer> left = counts();

        try (TumenHere again = TumenHere.start(state, Map.of())) {
            assertThat(again.running()).isTrue();
        }

        Map<String, Integer> whole = counts();
        assertThat(whole).containsEntry("data_release", 3).allSatisfy((table, rows) -> assertThat(rows).isPositive());
        assertThat(left.values().stream().allMatch(rows -> rows == 0) || left.equals(whole)).as(left.toString())
                .isTrue();
    }

    @Test
    void killedAgainAndAgainItKeepsEverything() throws IOException, SQLException {
        try (TumenProcess first = TumenProcess.start(state, TumenProcess.freePort(), Map.of()).awaitUp()) {
            first.kill();
        }
        Map<String, Integer> whole = counts();

        for (int times = 0; times < 2; times++) {
            try (TumenProcess again = TumenProcess.start(state, TumenProcess.freePort(), Map.of()).awaitUp()) {
                assertThat(again.output()).anyMatch(line -> line.contains("3 releases in the database"));
                again.kill();
            }
            assertThat(counts()).isEqualTo(whole);
        }
    }

    private Map<String, Integer> counts() throws IOException, SQLException {
        return Left.behind(state, copies).counts(TABLES);
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
