package org.tumen.state;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files in which HSQLDB keeps a database: the schema ({@code script}), the rows ({@code data}), what was committed
 * since the last checkpoint ({@code log}), and whether that is of interest ({@code properties}).
 *
 * @param base the path that all of them begin with
 */
record DatabaseFiles(Path base) {

    private static final Pattern URL = Pattern.compile("jdbc:hsqldb:file:([^;]+).*");
    private static final Pattern CHECKPOINT = Pattern.compile("(?m)^SET FILES CHECK (\\d+)$");
    /** The statement in a schema whose rows stand in a file of their own. */
    private static final String ROWS = "CREATE CACHED TABLE";
    /** Where the file of rows says how long it is. */
    private static final long LENGTH_AT = 12;
    /** A line near the end of each schema that was written to its end. */
    private static final String LAST = "\nGRANT DBA TO SA\n";
    /** The bytes at the beginning of a schema that hold the settings, and at its end that hold the last line. */
    private static final int SETTINGS = 4_096;

    /** The files of the database at this address; empty for one in memory, or of another kind. */
    static Optional<DatabaseFiles> at(String url) {
        return Optional.of(URL.matcher(url)).filter(Matcher::matches).map(m -> new DatabaseFiles(Path.of(m.group(1))));
    }

    Path file(String kind) {
        return base.resolveSibling(base.getFileName() + "." + kind);
    }

    /** Whether there is a database. */
    boolean there() {
        return Files.exists(file("script")) || Files.exists(file("script.new"));
    }

    long logLength() throws IOException {
        return Files.exists(file("log")) ? Files.size(file("log")) : 0;
    }

    /** The number of the last checkpoint; it goes up with each that has something to write. */
    long checkpoint() throws IOException {
        Matcher found = CHECKPOINT.matcher(text(file("script"), 0));
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    /** What is wrong with these files, as far as can be seen from outside; empty for nothing. */
    Optional<String> damage() throws IOException {
        Path script = file("script");
        if (Files.exists(script)) {
            String end = text(script, Math.max(0, Files.size(script) - SETTINGS));
            if (!end.contains(LAST)) {
                return Optional.of("%s ends too early".formatted(script));
            }
        }
        if ("yes".equals(modified()) && Files.notExists(file("log"))) {
            return Optional.of("%s is missing".formatted(file("log")));
        }
        return shortRows();
    }

    private Optional<String> shortRows() throws IOException {
        Path data = file("data");
        if (!text(file("script"), 0).contains(ROWS) || Files.exists(file("data.new"))) {
            return Optional.empty();
        }
        if (Files.notExists(data)) {
            return Optional.of("%s is missing".formatted(data));
        }
        try (RandomAccessFile rows = new RandomAccessFile(data.toFile(), "r")) {
            if (rows.length() < LENGTH_AT + Long.BYTES) {
                return Optional.of("%s ends too early".formatted(data));
            }
            rows.seek(LENGTH_AT);
            return rows.readLong() > rows.length() ? Optional.of("%s ends too early".formatted(data))
                    : Optional.empty();
        }
    }

    private String modified() throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file("properties"))) {
            try (var in = Files.newInputStream(file("properties"))) {
                properties.load(in);
            }
        }
        return properties.getProperty("modified", "");
    }

    /**
     * Cuts the log after its last commit. What follows was never committed; left there, a line that was cut off would
     * end the reading of what is written later.
     */
    void cutUncommitted() throws IOException {
        if (Files.exists(file("log"))) {
            try (RandomAccessFile log = new RandomAccessFile(file("log").toFile(), "rw")) {
                long end = new CommittedEnd(log).find();
                if (end < log.length()) {
                    log.setLength(end);
                    log.getChannel().force(true);
                }
            }
        }
    }

    /** Cuts the log to a length. */
    void cut(long length) throws IOException {
        try (FileChannel log = FileChannel.open(file("log"), StandardOpenOption.WRITE)) {
            if (log.size() > length) {
                log.truncate(length).force(true);
            }
        }
    }

    /** All of them that are there. */
    List<Path> all() throws IOException {
        if (Files.notExists(base.getParent())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(base.getParent())) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().startsWith(base.getFileName() + ".")).sorted().toList();
        }
    }

    private static String text(Path file, long from) throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return new String(in.readNBytes(SETTINGS), StandardCharsets.ISO_8859_1);
        }
    }
}
