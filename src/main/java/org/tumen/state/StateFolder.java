package org.tumen.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The folder that holds all running state, claimed by one Tumen at a time and closed to everybody else on the machine.
 * The claim is a lock of the operating system: it ends with the process, however that ends.
 */
public final class StateFolder {

    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

    private StateFolder() {
    }

    /**
     * Makes the folder if need be and claims it until the process ends.
     *
     * @throws StartRefused if the folder cannot be written, or another Tumen holds it
     */
    public static void claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("tumen.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                // The open channel holds the lock: collected as garbage, it would let another Tumen in.
                Runtime.getRuntime().addShutdownHook(new Thread(() -> release(channel)));
            } else {
                throw new StartRefused(("The figures in %s are in use by another Tumen: stop that one, or name "
                        + "another folder in TUMEN_DATA_DIR.").formatted(folder.toAbsolutePath()));
            }
            for (String inside : List.of("", "db", "uploads", "backups")) {
                close(folder.resolve(inside));
            }
        } catch (FileSystemException e) {
            throw new StartRefused(("Tumen may not write to the folder %s: allow it, or name another folder in "
                    + "TUMEN_DATA_DIR.").formatted(folder.toAbsolutePath()));
        } catch (IOException e) {
            throw new StartRefused("Tumen cannot use the folder %s: %s.".formatted(folder.toAbsolutePath(),
                    e.getMessage()));
        }
    }

    private static void close(Path folder) {
        try {
            closeToOthers(folder, OWN);
        } catch (IOException e) {
            System.err.printf("Others on this machine may read the folder %s: let it be Tumen's own, or close it with "
                    + "chmod 700.%n", folder.toAbsolutePath());
        }
    }

    /** Gives a file or folder that is there these permissions, where the file system knows of any. */
    static void closeToOthers(Path file, Set<PosixFilePermission> permissions) throws IOException {
        if (Files.exists(file) && posix(file) && !Files.getPosixFilePermissions(file).equals(permissions)) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    /** Brings to the disk what files a folder has. */
    public static void sync(Path folder) throws IOException {
        if (posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The process ends now, and the lock with it.
        }
    }
}
