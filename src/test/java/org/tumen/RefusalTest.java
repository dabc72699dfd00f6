package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where Tumen cannot start it says why in one line, ends, and leaves nothing half-done. What is refused by whoever
 * claims a port or a folder is asked of a process, all else of a Tumen within this JVM.
 */
@Tag("process")
class RefusalTest {

    @TempDir
    private static Path held;

    private static int port;
    private static TumenProcess running;

    @TempDir
    private Path state;

    @BeforeAll
    static void start() throws IOException {
        TumenProcess.loadInto(held);
        port = TumenProcess.freePort();
        running = TumenProcess.start(held, port, Map.of()).awaitUp();
    }

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (TumenProcess tumen = TumenProcess.start(state, port, Map.of())) {
            refuses(tumen, "Port " + port + " is taken", "PORT=");
        }
    }

    @Test
    void aStateFolderThatAnotherTumenHolds() throws IOException {
        try (TumenProcess second = TumenProcess.start(held, TumenProcess.freePort(), Map.of())) {
            refuses(second, "in use by another Tumen", held.toString(), "TUMEN_DATA_DIR");
            assertThat(running.running()).isTrue();
        }
    }

    @Test
    void aStateFolderThatCannotBeWritten(@TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("file"), "not a folder");
        Path below = file.resolve("var");

        try (TumenProcess tumen = TumenProcess.start(below, TumenProcess.freePort(), Map.of())) {
            refuses(tumen, "may not write", below.toString(), "TUMEN_DATA_DIR");
        }
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void aDataPackageWithABrokenRow(@TempDir Path data) throws IOException {
        copyPackage(data);
        Path observations = data.resolve("observations.csv");
        Files.writeString(observations, Files.readString(observations).replaceFirst(",831,", ",many,"));

        try (TumenHere tumen = TumenHere.start(state,
                Map.of("TUMEN_DATA_PACKAGE", data.toUri().toString()))) {
            refuses(tumen, "observations.csv, line 2, column obs_value", "\"many\"", "nothing was stored");
        }
        try (TumenHere tumen = TumenHere.start(state,
                Map.of("TUMEN_ADMIN_PASSWORD", "passwordpassword"))) {
            refuses(tumen, "TUMEN_ADMIN_PASSWORD", "easily guessed", "people try first");
        }
        try (TumenHere mended = TumenHere.start(state, Map.of())) {
            assertThat(mended.running()).isTrue();
            assertThat(mended.output()).anyMatch(line -> line.contains("loaded 3 releases"));
        }
    }

    @Test
    void aDataPackageWithoutAFile(@TempDir Path data) throws IOException {
        copyPackage(data);
        Files.delete(data.resolve("sources.csv"));

        try (TumenHere tumen = TumenHere.start(state,
                Map.of("TUMEN_DATA_PACKAGE", data.toUri().toString()))) {
            refuses(tumen, "sources.csv", "is missing");
        }
    }

    @ParameterizedTest
    @CsvSource({"tumen.script, INSERT INTO, tumen.script ends too early, put back a backup",
        "tumen.script, CREATE CACHED, cannot be read, put back a backup"})
    void aDatabaseThatIsDamaged(String file, String word, String what, String todo) throws IOException {
        TumenProcess.loadInto(state);
        Path damaged = state.resolve("db").resolve(file);
        String text = Files.readString(damaged);
        Files.writeString(damaged, word.startsWith("CREATE") ? text.replaceFirst(word, "CREATE CACHXD")
                : text.substring(0, text.length() / 2));

        try (TumenHere tumen = TumenHere.start(state, Map.of())) {
            refuses(tumen, what, todo, state.toString());
            assertThat(tumen.output()).as("nothing but the sentence").isEmpty();
        }
    }

    @Test
    void aPortThatIsNone() throws IOException {
        try (TumenHere tumen = TumenHere.start(state, Map.of("PORT", "99999"))) {
            refuses(tumen, "99999");
        }
    }

    @Test
    void aZoneThatIsNone() throws IOException {
        try (TumenHere tumen = TumenHere.start(state,
                Map.of("TUMEN_ZONE", "Asia/Soul"))) {
            refuses(tumen, "TUMEN_ZONE", "Asia/Soul", "Asia/Seoul");
        }
    }

    @Test
    void aPasswordOfTheFirstAdminThatIsTooShort() throws IOException {
        try (TumenHere tumen = TumenHere.start(state,
                Map.of("TUMEN_ADMIN_PASSWORD", "elevenchars"))) {
            refuses(tumen, "TUMEN_ADMIN_PASSWORD", "too short", "12 characters");
            assertThat(tumen.errors()).noneMatch(line -> line.contains("elevenchars"));
            assertThat(tumen.output()).noneMatch(line -> line.contains("elevenchars"));
        }
        try (TumenHere mended = TumenHere.start(state,
                Map.of("TUMEN_ADMIN_PASSWORD", "twelve chars"))) {
            assertThat(mended.running()).isTrue();
            assertThat(mended.output()).noneMatch(line -> line.contains("/setup#token="));
        }
        // From now on the password of the environment has no meaning.
        try (TumenHere again = TumenHere.start(state,
                Map.of("TUMEN_ADMIN_PASSWORD", "short"))) {
            assertThat(again.running()).isTrue();
            assertThat(again.output()).noneMatch(line -> line.contains("/setup#token="));
        }
    }

    @Test
    void aSecretThatIsTooShort() throws IOException {
        try (TumenHere tumen = TumenHere.start(state,
                Map.of("TUMEN_SECRET", "a short one"))) {
            refuses(tumen, "TUMEN_SECRET", "32 characters");
            assertThat(tumen.errors()).noneMatch(line -> line.contains("a short one"));
        }
    }

    @Test
    void anEmptyHouseSaysOnceWhereItsFirstAccountIsMade() throws IOException {
        assertThat(running.output()).filteredOn(line -> line.contains("token")).singleElement().asString()
                .matches(".*http://localhost:" + port + "/setup#token=[\\w-]{43}");
    }

    private static void refuses(TumenProcess tumen, String... parts) throws IOException {
        assertThat(tumen.exitCode()).isNotZero();
        assertThat(tumen.errors()).singleElement().asString().contains(parts);
        assertThat(tumen.output()).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
    }

    private static void refuses(TumenHere tumen, String... parts) {
        assertThat(tumen.running()).isFalse();
        assertThat(tumen.errors()).singleElement().asString().contains(parts);
        assertThat(tumen.output()).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
    }

    private static void copyPackage(Path data) throws IOException {
        Path shipped = Path.of("data");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Path copy = data.resolve(shipped.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
