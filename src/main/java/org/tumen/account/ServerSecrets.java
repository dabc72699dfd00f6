package org.tumen.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tumen.state.StartRefused;

/**
 * Signs what only this server can have signed. The secret that it needs comes from the environment, or else stands in
 * a file of the state folder that nobody but the server's own user may read. It is never in the database, so that
 * whoever reads a copy of that can sign nothing.
 */
@Component
public class ServerSecrets {

    static final String FILE = "secret";
    /** As long as one that the server makes itself has to be at least, in characters. */
    static final int SHORTEST = 32;

    private static final String SIGNING = "HmacSHA256";
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");

    private final byte[] secret;

    /**
     * @param given of the environment; empty for none
     * @throws StartRefused if the one given is too short
     */
    ServerSecrets(@Value("${tumen.secret:}") String given, @Value("${tumen.state}") Path state) {
        if (!given.isEmpty() && given.length() < SHORTEST) {
            throw new StartRefused(("TUMEN_SECRET has fewer than %d characters: give a longer one, made at random, or "
                    + "none.").formatted(SHORTEST));
        }
        this.secret = (given.isEmpty() ? kept(state) : given).getBytes(StandardCharsets.UTF_8);
    }

    /** The signature of a text, of use for nothing else than this. */
    public String sign(String use, String text) {
        byte[] key = mac(secret, use);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, text));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(SIGNING);
            mac.init(new SecretKeySpec(key, SIGNING));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SIGNING, e);
        }
    }

    private static String kept(Path state) {
        Path file = state.resolve(FILE);
        try {
            if (Files.exists(file)) {
                String kept = Files.readString(file).strip();
                if (kept.length() >= SHORTEST) {
                    closeToOthers(file);
                    return kept;
                }
            }
            String made = Token.random();
            store(made, file);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("the secret in %s cannot be read or written".formatted(file), e);
        }
    }

    /** Whole or not at all, and on the disk before it is used. */
    private static void store(String made, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path coming = Files.createTempFile(file.getParent(), FILE, ".part", attributes(file));
        try (FileChannel channel = FileChannel.open(coming, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(made);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE);
        if (posix(file)) {
            try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path file) {
        return posix(file) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN)}
                : new FileAttribute<?>[0];
    }

    private static void closeToOthers(Path file) throws IOException {
        if (posix(file) && !Files.getPosixFilePermissions(file).equals(OWN)) {
            Files.setPosixFilePermissions(file, OWN);
        }
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
