package org.tumen.upload.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tumen.state.StateFolder;

/** The uploaded files as they came, each kept once, by the digest of its bytes. */
@Component
public class UploadedFiles {

    private static final String COMING = "coming";
    private static final String PART = ".part";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** The largest file taken, in bytes. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    /** A file that is kept. */
    record Kept(String digest, long size) {
    }

    /** A file that is larger than any that is taken. */
    public static final class TooLarge extends IOException {
        private TooLarge() {
            super("more than %d bytes".formatted(MOST_BYTES));
        }
    }

    /** The file stopped coming before it was there. */
    public static final class BrokenOff extends IOException {
        private BrokenOff(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private final Path folder;

    UploadedFiles(@Value("${tumen.state}") Path state) {
        this.folder = state.resolve("uploads");
    }

    /** Where the file with this digest is. */
    public Path path(String digest) {
        return folder.resolve(digest);
    }

    /**
     * Keeps what comes out of a stream. Nothing of it stays if it breaks off.
     *
     * @throws TooLarge    for more than {@link #MOST_BYTES}
     * @throws BrokenOff   if the stream breaks off
     * @throws IOException if it cannot be stored: the disk is full, or may not be written
     */
    Kept keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path coming = Files.createTempFile(folder, COMING, PART);
        try {
            MessageDigest sha = sha256();
            try (FileChannel channel = FileChannel.open(coming, StandardOpenOption.WRITE);
                    OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha)) {
                copy(content, out);
                channel.force(true);
            }
            Kept kept = new Kept(HexFormat.of().formatHex(sha.digest()), Files.size(coming));
            Files.move(coming, path(kept.digest()), StandardCopyOption.REPLACE_EXISTING);
            StateFolder.sync(folder);
            return kept;
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    private static void copy(InputStream content, OutputStream out) throws IOException {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        for (int read = read(content, piece); read >= 0; read = read(content, piece)) {
            size += read;
            if (size > MOST_BYTES) {
                throw new TooLarge();
            }
            out.write(piece, 0, read);
        }
    }

    private static int read(InputStream content, byte[] piece) throws BrokenOff {
        try {
            return content.read(piece);
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    /**
     * Removes what a server that was killed has left: parts of files, and files that nothing needs. To be called before
     * anything can be uploaded.
     *
     * @param needed whether the file with a digest is needed
     * @return how many there were
     */
    int sweep(Predicate<String> needed) throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> left = all.filter(Files::isRegularFile).filter(f -> left(f.getFileName().toString(), needed))
                    .toList();
            for (Path file : left) {
                Files.delete(file);
            }
            return left.size();
        }
    }

    private static boolean left(String name, Predicate<String> needed) {
        return name.startsWith(COMING) && name.endsWith(PART)
                || DIGEST.matcher(name).matches() && !needed.test(name);
    }

    /** Removes a file that nothing needs any more. */
    void remove(String digest) throws IOException {
        Files.deleteIfExists(path(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
