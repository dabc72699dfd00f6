package org.tumen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own in memory, of a size that can be changed; only root can have one. */
record SmallDisk(Path folder) implements AutoCloseable {

    /** Mounts one; where that may not be, the test that asks for it is left out, and says why. */
    static SmallDisk mount(Path parent, int megabytes) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("disk"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tumen-test",
                folder.toString()), "a disk of its own can be mounted by root only");
        return new SmallDisk(folder);
    }

    /** Makes room. */
    void grow(int megabytes) throws IOException {
        if (!run("mount", "-o", "remount,size=" + megabytes + "m", folder.toString())) {
            throw new IOException("the disk cannot be made larger");
        }
    }

    /** Takes it away, whoever still has files open on it. */
    void unmount() throws IOException {
        run("umount", "-l", folder.toString());
    }

    @Override
    public void close() throws IOException {
        unmount();
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
