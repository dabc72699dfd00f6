package org.tumen.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tumen.kit.LocalizedText;
import org.tumen.state.StartRefused;
import org.tumen.statistics.Figure;
import org.tumen.statistics.FiguresOnly;

/** A database that is missing, cut or changed is not started with, and it is said what is wrong and what to do. */
class DamagedStateTest {

    private static final int RELEASES = 7;
    private static final String BACKUP = "put back a backup of the folder ";

    @TempDir
    private static Path made;

    @TempDir
    private Path place;

    /** What somebody, or a disk, may do to a folder, and what is said of it. */
    enum Damage {
        NO_DATABASE(true, "db/tumen.script is missing") {
            @Override
            void to(Path state) throws IOException {
                delete(state.resolve("db"));
            }
        },
        NOTHING_BUT_UPLOADS(true, "db/tumen.script is missing") {
            @Override
            void to(Path state) throws IOException {
                delete(state.resolve("db"));
                Files.delete(state.resolve("journal"));
                Files.createDirectories(state.resolve("uploads"));
                Files.writeString(state.resolve("uploads/" + "0".repeat(64)), "a file");
            }
        },
        NO_LOG(true, "tumen.log is missing") {
            @Override
            void to(Path state) throws IOException {
                Files.delete(state.resolve("db/tumen.log"));
            }
        },
        LOG_CUT(true, "tumen.log has") {
            @Override
            void to(Path state) throws IOException {
                half(state.resolve("db/tumen.log"));
            }
        },
        LOG_CUT_AND_NO_MARK(true, "release 7 is missing") {
            @Override
            void to(Path state) throws IOException {
                Files.delete(state.resolve("mark"));
                Path log = state.resolve("db/tumen.log");
                String text = Files.readString(log);
                Files.writeString(log, text.substring(0, text.indexOf("'2031',7000007")));
            }
        },
        FIGURE_IN_LOG(true, "the figures of release 6 differ") {
            @Override
            void to(Path state) throws IOException {
                replace(state.resolve("db/tumen.log"), "'2031',6000007", "'2031',6000009");
            }
        },
        NO_ROWS(false, "tumen.data is missing") {
            @Override
            void to(Path state) throws IOException {
                Files.delete(state.resolve("db/tumen.data"));
            }
        },
        ROWS_CUT(false, "tumen.data ends too early") {
            @Override
            void to(Path state) throws IOException {
                half(state.resolve("db/tumen.data"));
            }
        },
        ROWS_CUT_AFTER_KILL(true, "tumen.data ends too early") {
            @Override
            void to(Path state) throws IOException {
                half(state.resolve("db/tumen.data"));
            }
        },
        SCHEMA_CUT(false, "tumen.script ends too early") {
            @Override
            void to(Path state) throws IOException {
                half(state.resolve("db/tumen.script"));
            }
        },
        SCHEMA_CUT_BEHIND_A_LINE(false, "tumen.script ends too early") {
            @Override
            void to(Path state) throws IOException {
                Path script = state.resolve("db/tumen.script");
                String text = Files.readString(script);
                Files.writeString(script, text.substring(0, text.indexOf("SET TABLE")));
            }
        },
        FIGURE_CHANGED(false, "the figures of release 5 differ") {
            @Override
            void to(Path state) throws IOException {
                sql(state, "update observation set obs_value = 1 where obs_value = 5000007");
            }
        },
        FIGURE_ADDED(false, "the figures of release 5 differ") {
            @Override
            void to(Path state) throws IOException {
                sql(state, "update observation set withdrawn_in = 5 where obs_value = 4000007");
            }
        },
        RELEASE_RENAMED(false, "the figures of release 6 differ") {
            @Override
            void to(Path state) throws IOException {
                sql(state, "update data_release set note_en = 'Otherwise' where number = 6");
            }
        },
        RELEASE_GONE(false, "release 7 is missing") {
            @Override
            void to(Path state) throws IOException {
                sql(state, "delete from observation where entered_in = 7", "delete from data_release where number = 7");
            }
        },
        ANOTHER_INSTALLATION(false, "it is of another installation") {
            @Override
            void to(Path state) throws IOException {
                sql(state, "update installation set id = '00000000-0000-0000-0000-000000000000'");
            }
        };

        private final boolean killed;
        private final String said;

        Damage(boolean killed, String said) {
            this.killed = killed;
            this.said = said;
        }

        abstract void to(Path state) throws IOException;
    }

    /** Two folders: of a Tumen that was killed, whose log is there, and of one that was stopped. */
    @BeforeAll
    static void make() throws IOException {
        Path state = made.resolve("live");
        try (var application = start(state)) {
            publish(application, 4, 5);
        }
        try (var application = start(state)) {
            publish(application, 6, RELEASES);
            copy(state, made.resolve("killed"));
        }
        copy(state, made.resolve("stopped"));
    }

    private static void publish(ConfigurableApplicationContext application, int... releases) {
        for (int release : releases) {
            application.getBean(Publish.class).figures(release - 1, new Announcement(new LocalizedText("Some", "수치"), new LocalizedText("Why", "이유"), "kim",
                    null, ""), sink -> {
                for (int i = 0; i < 20; i++) {
                    sink.accept(Figure.count("arrivals", "2031", String.valueOf(release * 1_000_000 + i))
                            .in(release + "." + i).get());
                }
            }, List.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSaidAndRefused(Damage damage) throws IOException {
        Path state = as(damage.killed ? "killed" : "stopped");
        damage.to(state);

        assertThatThrownBy(() -> start(state).close()).satisfies(e -> assertThat(cause(e)).isInstanceOf(
                StartRefused.class).hasMessageContaining(damage.said).hasMessageContaining(BACKUP + state)
                .hasMessageNotContaining("\n"));
    }

    @Test
    void aLogThatCannotBeReadIsNotReadInPart() throws IOException {
        Path state = as("killed");
        replace(state.resolve("db/tumen.log"), "INSERT INTO OBSERVATION", "INSERT INTO OBSERVATXON");

        assertThatThrownBy(() -> start(state).close()).satisfies(e -> assertThat(cause(e)).isNotInstanceOf(
                StartRefused.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_LOG", "NO_ROWS"})
    void whatIsWholeIsStartedWith(Damage like) throws IOException {
        try (var application = start(as(like.killed ? "killed" : "stopped"))) {
            assertThat(newest(application)).isEqualTo(RELEASES);
        }
    }

    /** As a Tumen that was killed in the middle of a transaction leaves it. */
    @Test
    void aLineThatWasCutOffIsNoDamage() throws IOException {
        Path state = as("killed");
        Path log = state.resolve("db/tumen.log");
        Files.writeString(log,
                Files.readString(log) + "/*C9*/SET SCHEMA PUBLIC\nINSERT INTO OBSERVATION VALUES(77,'arr");

        try (var application = start(state)) {
            assertThat(newest(application)).isEqualTo(RELEASES);
        }
    }

    @Test
    void aJournalThatIsGoneIsWrittenAnew() throws IOException {
        Path state = as("stopped");
        String before = Files.readString(state.resolve("journal"));
        Files.delete(state.resolve("journal"));

        start(state).close();

        assertThat(Files.readString(state.resolve("journal")).lines().sorted()).isEqualTo(before.lines().sorted()
                .toList());
    }

    @Test
    void aDatabaseOfAnEarlierBuildGetsItsDigests() throws IOException {
        Path state = as("stopped");
        Files.delete(state.resolve("journal"));
        sql(state, "update data_release set figures_digest = null", "delete from installation");

        start(state).close();

        assertThat(Files.readString(state.resolve("journal"))).contains("installation ", "schema ", "release 1 ",
                "release 7 ");
        Damage.FIGURE_CHANGED.to(state);
        assertThatThrownBy(() -> start(state).close()).satisfies(e -> assertThat(cause(e))
                .hasMessageContaining(Damage.FIGURE_CHANGED.said));
    }

    @Test
    void anOlderDatabaseIsCopiedBeforeItIsChanged() throws IOException {
        Path state = as("stopped");
        Path journal = state.resolve("journal");
        Files.writeString(journal, Files.readString(journal).replaceFirst("schema [\\d.]+", "schema 10"));
        byte[] script = Files.readAllBytes(state.resolve("db/tumen.script"));

        for (int times = 0; times < 2; times++) {
            start(state).close();

            try (Stream<Path> copies = Files.list(state.resolve("backups"))) {
                assertThat(copies).singleElement().satisfies(copy -> {
                    assertThat(copy.getFileName().toString()).contains("-before-V");
                    assertThat(copy.resolve("tumen.script")).hasBinaryContent(script);
                    assertThat(copy.resolve("tumen.data")).exists();
                });
            }
        }
    }

    @Test
    void aDatabaseOfANewerBuildIsRefused() throws IOException {
        Path state = as("stopped");
        Path journal = state.resolve("journal");
        Files.writeString(journal, Files.readString(journal).replaceFirst("schema [\\d.]+", "schema 99"));

        assertThatThrownBy(() -> start(state).close()).satisfies(e -> assertThat(cause(e))
                .isInstanceOf(StartRefused.class).hasMessageContaining("newer"));

        Files.delete(journal);
        sql(state, "insert into \"flyway_schema_history\" select 99, '99', 'later', \"type\", 'V99__later.sql', 7, "
                + "\"installed_by\", \"installed_on\", 1, true from \"flyway_schema_history\" "
                + "where \"version\" = '1'");

        assertThatThrownBy(() -> start(state).close()).hasStackTraceContaining("FlywayValidateException");
    }

    private static ConfigurableApplicationContext start(Path state) {
        return new SpringApplicationBuilder(FiguresOnly.class).web(WebApplicationType.NONE)
                .run("--tumen.state=" + state, "--tumen.least-room=0B");
    }

    private static int newest(ConfigurableApplicationContext application) {
        return application.getBean(Releases.class).newest().orElseThrow().number();
    }

    private static Throwable cause(Throwable failure) {
        return Stream.iterate(failure, f -> f != null, Throwable::getCause).filter(StartRefused.class::isInstance)
                .findFirst().orElse(failure);
    }

    private Path as(String which) throws IOException {
        return copy(made.resolve(which), place.resolve("state"));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void half(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(open.length() / 2);
        }
    }

    private static void replace(Path file, String old, String other) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(old);
        Files.writeString(file, text.replaceFirst(old, other), StandardCharsets.ISO_8859_1);
    }

    private static void sql(Path state, String... statements) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:hsqldb:file:" + state.resolve("db/tumen")
                + ";hsqldb.lock_file=false;shutdown=true", "sa", ""); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
