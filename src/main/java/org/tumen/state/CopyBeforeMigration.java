package org.tumen.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies the files of a database that an older Tumen has left, before they are opened and their schema is changed. */
final class CopyBeforeMigration {

    /** So many copies are kept, the newest ones. */
    private static final int KEPT = 3;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

    private static final Logger LOG = LoggerFactory.getLogger(CopyBeforeMigration.class);

    private final Path folder;
    private final Journal journal;
    private final Clock clock;

    /** @param folder where copies are kept */
    CopyBeforeMigration(Path folder, Journal journal, Clock clock) {
        this.folder = folder;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes a copy where one is due.
     *
     * @throws StartRefused if the database is of a newer Tumen
     */
    void copy(DatabaseFiles files) throws IOException {
        MigrationVersion stands = journal.schema().orElse(MigrationVersion.EMPTY);
        MigrationVersion schema = journal.newestSchema();
        if (stands.compareTo(schema) > 0) {
            throw new StartRefused(("The database %s is of a newer Tumen (its schema is %s, this one's %s): start the "
                    + "newer one.").formatted(files.base().toAbsolutePath(), stands, schema));
        }
        if (stands.compareTo(schema) < 0 && files.there()) {
            Path copy = folder.resolve("%s-before-V%s".formatted(NAME.format(LocalDateTime.now(clock)), schema));
            Files.createDirectories(copy);
            for (Path file : files.all()) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            LOG.info("the database as it was before this version is in {}", copy.toAbsolutePath());
            forget();
        }
    }

    private void forget() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> copies = all.filter(c -> c.getFileName().toString().contains("-before-V")).sorted().toList();
            for (Path old : copies.subList(0, Math.max(0, copies.size() - KEPT))) {
                try (Stream<Path> files = Files.list(old)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(old);
            }
        }
    }
}
