package org.tumen.state;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a commit only when it is on the disk. If one is not, the database is opened again from its files, so that no
 * page shows what is not stored.
 */
final class KeptCommits {

    private static final Logger LOG = LoggerFactory.getLogger(KeptCommits.class);

    private final DatabaseTrouble trouble;
    private final Journal journal;
    private final DatabaseFiles files;
    private final LogMark mark;
    private final HikariDataSource pool;
    private boolean begun;
    private boolean reopened;

    KeptCommits(DatabaseTrouble trouble, Journal journal, DatabaseFiles files, LogMark mark, HikariDataSource pool) {
        this.trouble = trouble;
        this.journal = journal;
        this.files = files;
        this.mark = mark;
        this.pool = pool;
    }

    boolean trouble() {
        return trouble.what().isPresent();
    }

    void check() throws NotKept {
        trouble.check();
    }

    /**
     * Commits what a connection has written: one commit after the other, as the database itself does it, so that the
     * log holds nothing else when it is measured.
     *
     * @throws NotKept if it is not on the disk
     */
    synchronized void commit(Connection connection) throws SQLException {
        if (trouble()) {
            connection.rollback();
            trouble.check();
        }
        if (!begun) {
            measure();
            begun = true;
        }
        connection.commit();
        // What goes wrong on the disk is told by now.
        if (journal.gone()) {
            trouble.found("the folder %s is gone".formatted(files.base().toAbsolutePath().getParent()));
        }
        if (trouble()) {
            openAnewAfterTrouble();
            trouble.check();
        }
        measure();
    }

    /** Writes down how much of the log is answered for. */
    private void measure() throws NotKept {
        try {
            mark.move();
        } catch (IOException e) {
            trouble.found("it cannot be written down how long the log of the database is: " + e.getMessage());
            openAnewAfterTrouble();
            trouble.check();
        }
    }

    /**
     * Once there is trouble, and once only: closes the database without a word to its files, and takes from its log
     * what was not answered. The next request for a connection opens it from its files.
     */
    synchronized void openAnewAfterTrouble() {
        if (!trouble() || reopened || journal.gone()) {
            return;
        }
        reopened = true;
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            LOG.debug("the connection ends with the database", e);
        }
        try {
            var known = mark.read();
            if (known.isPresent()) {
                files.cut(known.get().length());
            }
            files.cutUncommitted();
        } catch (IOException e) {
            trouble.found("the log of the database cannot be cut to what was answered: " + e.getMessage());
        }
        pool.getHikariPoolMXBean().softEvictConnections();
    }
}
