package org.tumen.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of the database, written down beside it: a file of lines, each a word and what it says, of which
 * the last one of a kind counts. Each line is on the disk before anybody is told of what it says. So a database that is
 * missing, or is not what it was, is noticed. Without a file, for a database elsewhere, it keeps nothing.
 */
public final class Journal {

    static final String NAME = "journal";
    private static final String INSTALLATION = "installation";
    private static final String SCHEMA = "schema";
    private static final String RELEASE = "release";

    private final @Nullable Path file;
    private final MigrationVersion newest;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private @Nullable Object key;

    /**
     * @param file   null to keep nothing
     * @param newest version of the schema that this Tumen brings
     */
    Journal(@Nullable Path file, MigrationVersion newest) {
        this.file = file;
        this.newest = newest;
        if (file != null && Files.exists(file)) {
            try {
                read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void read(Path from) throws IOException {
        String text = Files.readString(from);
        // A line that was cut off was never told to anybody.
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            List<String> words = List.of(line.split(" "));
            boolean known = words.size() == (line.startsWith(RELEASE) ? 3 : 2);
            if (!known) {
                throw new StartRefused("The file %s is damaged: put back a backup of the folder.".formatted(from));
            }
            lines.put(String.join(" ", words.subList(0, words.size() - 1)), words.getLast());
        }
        key = key(from);
    }

    /** Whether anything was written down. */
    public boolean known() {
        return !lines.isEmpty();
    }

    /** Whether this keeps what it is told. */
    public boolean keeps() {
        return file != null;
    }

    /** Number of the installation. */
    public Optional<String> installation() {
        return Optional.ofNullable(lines.get(INSTALLATION));
    }

    /** Version of the schema that the database was left with; empty where none was written down. */
    Optional<MigrationVersion> schema() {
        return Optional.ofNullable(lines.get(SCHEMA)).map(MigrationVersion::fromVersion);
    }

    /** Version of the schema that this Tumen brings. */
    MigrationVersion newestSchema() {
        return newest;
    }

    /** Says that the database is not what it was, and what to do. */
    public StartRefused damaged(String what) {
        return new StartRefused("The database is damaged (%s): put back a backup of the folder%s.".formatted(what,
                file == null ? "" : " " + file.toAbsolutePath().getParent()));
    }

    /** The digest of each release, by its number. */
    public synchronized SortedMap<Integer, String> releases() {
        SortedMap<Integer, String> found = new TreeMap<>();
        lines.forEach((what, value) -> {
            if (what.startsWith(RELEASE)) {
                found.put(Integer.valueOf(what.substring(RELEASE.length() + 1)), value);
            }
        });
        return found;
    }

    /** Writes down which installation this is, and that its database has the schema of this Tumen. */
    public void begin(String installation) throws IOException {
        write(INSTALLATION, installation);
        write(SCHEMA, newest.getVersion());
    }

    /** Writes down the digest of a release. */
    public void release(int number, String digest) throws IOException {
        write(RELEASE + " " + number, digest);
    }

    /** Whether the file that was written is no longer there: somebody has taken the folder away. */
    boolean gone() {
        try {
            return file != null && key != null && !key.equals(key(file));
        } catch (IOException e) {
            return true;
        }
    }

    private synchronized void write(String what, String value) throws IOException {
        if (file == null || value.equals(lines.get(what))) {
            return;
        }
        boolean fresh = Files.notExists(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            channel.position(wholeLines(channel));
            ByteBuffer line = StandardCharsets.UTF_8.encode(what + " " + value + "\n");
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.truncate(channel.position());
            channel.force(true);
        }
        if (fresh) {
            StateFolder.closeToOthers(file, PosixFilePermissions.fromString("rw-------"));
            StateFolder.sync(file.toAbsolutePath().getParent());
        }
        lines.put(what, value);
        key = key(file);
    }

    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (all.hasRemaining() && channel.read(all, all.position()) >= 0) {
            // Until all of it is read.
        }
        int end = all.position();
        while (end > 0 && all.get(end - 1) != '\n') {
            end--;
        }
        return end;
    }

    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
        return key == null ? file : key;
    }
}
