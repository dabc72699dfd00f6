package org.tumen;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds all running state, claimed by one Tumen at a time. The claim is a lock of the operating
 * system: it ends with the process, however that ends.
 */
final class StateFolder {

    private StateFolder() {
    }

    /**
     * Makes the folder if need be and claims it until the process ends.
     *
     * @throws StartRefused if the folder cannot be written, or another Tumen holds it
     */
    static void claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("tumen.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                // Whoever holds the channel holds the lock: collected as garbage, it would let another Tumen in.
                Runtime.getRuntime().addShutdownHook(new Thread(() -> release(channel)));
            } else {
                throw new StartRefused(("The figures in %s are in use by another Tumen: stop that one, or name "
                        + "another folder in TUMEN_DATA_DIR.").formatted(folder.toAbsolutePath()));
            }
        } catch (FileSystemException e) {
            throw new StartRefused(("Tumen may not write to the folder %s: allow it, or name another folder in "
                    + "TUMEN_DATA_DIR.").formatted(folder.toAbsolutePath()));
        } catch (IOException e) {
            throw new StartRefused("Tumen cannot use the folder %s: %s.".formatted(folder.toAbsolutePath(),
                    e.getMessage()));
        }
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The process ends now, and the lock with it.
        }
    }
}
