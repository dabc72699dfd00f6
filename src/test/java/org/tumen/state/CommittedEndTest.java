package org.tumen.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log is read from its end to where something was committed. */
class CommittedEndTest {

    @TempDir
    private Path folder;

    /** What was committed, and what follows; a bar stands for a line break. */
    @ParameterizedTest
    @CsvSource({
        "'/*C2*/SET SCHEMA PUBLIC|INSERT INTO T VALUES(1)|COMMIT|', ''",
        "'COMMIT|', '/*C3*/INSERT INTO T VALUES(1)|'",
        "'COMMIT|', '/*C3*/'",
        "'COMMIT|', '/*C3*/SET SCHEMA PUBLIC|DELETE FROM T WHERE ID=1|ALTER SEQUENCE PUBLIC.S RESTART WITH 3|INSERT INT'",
        "'COMMIT|', 'COMMI'",
        "'COMMIT|create table t(id int)|', 'INSERT INTO T VALUES(1)|'",
        "'/*C4*/COMMIT|', ''",
        "'', 'INSERT INTO T VALUES(1)|INSERT INTO T VALUES(2)|'",
        "'', ''",
    })
    void endsBehindTheLastCommit(String committed, String rest) throws IOException {
        assertThat(end(committed.replace('|', '\n'), rest.replace('|', '\n'))).isEqualTo(committed.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 5_000})
    void howeverMuchFollows(int rows) throws IOException {
        String committed = "INSERT INTO T VALUES(0)\n".repeat(3_000) + "COMMIT\n";

        assertThat(end(committed, "INSERT INTO T VALUES(1,'%s')\n".formatted("x".repeat(200)).repeat(rows) + "INS"))
                .isEqualTo(committed.length());
    }

    private long end(String committed, String rest) throws IOException {
        Path file = Files.writeString(folder.resolve("log"), committed + rest);
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            return new CommittedEnd(log).find();
        }
    }
}
