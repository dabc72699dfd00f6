package org.tumen.state;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;

/**
 * Looks at the files of the database before it is opened, and at each of its commits from then on. A database in memory
 * or of another kind is left alone.
 */
final class OpenDatabase implements DisposableBean {

    private final Path state;
    private final Journal journal;
    private final DatabaseTrouble trouble;
    private final CopyBeforeMigration copy;
    private Optional<HearDatabase> ear = Optional.empty();

    OpenDatabase(Path state, Journal journal, DatabaseTrouble trouble, CopyBeforeMigration copy) {
        this.state = state;
        this.journal = journal;
        this.trouble = trouble;
        this.copy = copy;
    }

    /**
     * The way to the database of a pool.
     *
     * @throws StartRefused if its files are missing or damaged
     */
    DataSource guarded(HikariDataSource pool) {
        return DatabaseFiles.at(pool.getJdbcUrl()).<DataSource>map(files -> {
            LogMark mark = new LogMark(state.resolve("mark"), files);
            try {
                check(files, mark);
                copy.copy(files);
                files.cutUncommitted();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            HearDatabase hears = HearDatabase.begin(trouble);
            ear = Optional.of(hears);
            return new GuardedDataSource(pool, new KeptCommits(trouble, journal, files, mark, pool), hears);
        }).orElse(pool);
    }

    private void check(DatabaseFiles files, LogMark mark) throws IOException {
        if (!files.there()) {
            if (journal.known() || uploads() || Files.exists(files.file("data"))) {
                throw new StartRefused(("The database %s.script is missing, though there is more of this installation: "
                        + "put back a backup of the folder %s, or name another one in TUMEN_DATA_DIR.")
                        .formatted(files.base().toAbsolutePath(), state.toAbsolutePath()));
            }
            return;
        }
        Optional<String> damage = files.damage().or(() -> shortened(files, mark));
        if (damage.isPresent()) {
            throw journal.damaged(damage.get());
        }
    }

    private static Optional<String> shortened(DatabaseFiles files, LogMark mark) {
        try {
            long length = files.logLength();
            return mark.read().filter(m -> m.length() > length).map(m -> "%s has %d bytes and had %d"
                    .formatted(files.file("log"), length, m.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean uploads() throws IOException {
        Path uploads = state.resolve("uploads");
        if (Files.notExists(uploads)) {
            return false;
        }
        try (Stream<Path> files = Files.list(uploads)) {
            return files.findAny().isPresent();
        }
    }

    @Override
    public void destroy() {
        ear.ifPresent(HearDatabase::end);
    }
}
