package org.tumen.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the log of the database is known to be on the disk: a file of one line with the checkpoint that the log
 * follows and its length in bytes. It is written after each commit, and not brought to the disk by force, so that it
 * never says more than is there; a log that is shorter was cut.
 */
final class LogMark {

    /** The text has a fixed length, so that one write replaces it. */
    private static final String LINE = "%-20d %-20d%n";
    private static final Pattern READ = Pattern.compile("(\\d+) +(\\d+) *\\R");

    /** What stands in the file. */
    record Mark(long checkpoint, long length) {
    }

    private final Path file;
    private final DatabaseFiles database;

    LogMark(Path file, DatabaseFiles database) {
        this.file = file;
        this.database = database;
    }

    /** All that the log holds now was committed before. */
    synchronized void move() throws IOException {
        long length = database.logLength();
        byte[] line = LINE.formatted(database.checkpoint(), length).getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(line), 0);
        }
    }

    /** The mark of the log that is there now; empty where there is none, or the log was begun anew since. */
    Optional<Mark> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher line = READ.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        long checkpoint = database.checkpoint();
        return Optional.of(line).filter(Matcher::matches)
                .map(m -> new Mark(Long.parseLong(m.group(1)), Long.parseLong(m.group(2))))
                .filter(m -> m.checkpoint() == checkpoint);
    }
}
