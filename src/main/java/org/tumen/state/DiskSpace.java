package org.tumen.state;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The space on the disk of the state folder. What is to be stored is refused early where there is little, so that
 * nobody is stopped in the middle.
 */
public final class DiskSpace {

    /** A file needs so many times its size: it is kept, its figures go to the log, and from there to the rows. */
    private static final int TIMES = 3;
    /** What is written for a try, at least. */
    private static final int PAGE = 1 << 16;

    private final Path state;
    private final long least;

    /** @param least bytes that are left to others */
    DiskSpace(Path state, long least) {
        this.state = state;
        this.least = least;
    }

    /**
     * Looks whether there is space for what comes of a file, or for what has none.
     *
     * @param file its length in bytes; 0 for none
     * @throws DiskFull if there is not
     */
    public void require(long file) {
        long free = free();
        if (free < TIMES * file + least || !canWrite(TIMES * file + PAGE)) {
            throw new DiskFull(free);
        }
    }

    /** Whether there is less than is left to others. */
    boolean little() {
        return free() < least;
    }

    /** In bytes; 0 where the disk cannot be asked. */
    long free() {
        try {
            Files.createDirectories(state);
            return Files.getFileStore(state).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Really writes as much, for a disk may have space that is not for this program. */
    private boolean canWrite(long bytes) {
        byte[] piece = new byte[PAGE];
        try {
            Path probe = Files.createTempFile(state, "probe", ".part");
            try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                for (long written = 0; written < bytes; written += piece.length) {
                    out.write(piece);
                }
                channel.force(false);
                return true;
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            return false;
        }
    }
}
