package org.tumen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * What lets a Java of the tests start in half the time: the application as a jar, and an archive of the classes that a
 * first start has loaded. Java takes no archive for classes that lie in folders.
 */
final class StartArchive {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    private final Path jar;
    private final Path classes;
    private final Path loaded;

    private StartArchive(Path folder) {
        loaded = folder.resolve("state");
        jar = folder.resolve("tumen.jar");
        classes = folder.resolve("tumen.jsa");
    }

    /** Made once, by the first who asks. */
    private static final class Made {
        private static final StartArchive ARCHIVE = make();
    }

    /** The archive of this run of the tests. */
    static StartArchive get() {
        return Made.ARCHIVE;
    }

    private static StartArchive make() {
        try {
            StartArchive archive = new StartArchive(Files.createTempDirectory("tumen-start"));
            ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--no-compress",
                    "--file", archive.jar.toString(), "-C", CLASSES.toString(), ".");
            try (TumenProcess first = TumenProcess.start(List.of("-XX:ArchiveClassesAtExit=" + archive.classes),
                    archive, archive.loaded, TumenProcess.freePort(), Map.of()).awaitUp()) {
                first.stop();
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options that have Java use it; it says nothing where it cannot. */
    List<String> options() {
        return List.of("-XX:SharedArchiveFile=" + classes, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:aot=off");
    }

    /** The state folder that the first start has left, with what is shipped. */
    Path loaded() {
        return loaded;
    }

    /** The application without its tests. */
    String classpath() {
        return jar + File.pathSeparator + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Files.isDirectory(Path.of(entry))).collect(Collectors.joining(File.pathSeparator));
    }

    /** The application and its tests. */
    String classpathWithTests() {
        return classpath() + File.pathSeparator + TEST_CLASSES.toAbsolutePath();
    }
}
