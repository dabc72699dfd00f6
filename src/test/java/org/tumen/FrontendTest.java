package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the browser runs is of sound types, follows the linter's rules, and passes its own tests, in src/test/frontend. */
class FrontendTest {

    private static final int NODE = 24;

    @Test
    void typesHold() {
        run("node_modules/typescript/bin/tsc", "--noEmit");
    }

    @Test
    void rulesAreFollowed() {
        run("node_modules/@biomejs/biome/bin/biome", "lint", "--error-on-warnings", "--colors=off");
    }

    @Test
    void logicDoesWhatItShould() {
        run("--test", "--test-reporter=dot", "src/test/frontend/*.test.ts");
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(node().toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The Node with which the bundle was built: the one that ./test names, that of the machine, or one of Vaadin's. */
    private static Path node() {
        Stream<Path> named = Optional.ofNullable(System.getProperty("vaadin.node.folder")).map(Path::of).stream();
        Stream<Path> ofMachine = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(Path::of);
        Stream<Path> ofProject = Stream.of(Path.of(".tools/node/bin"));
        return Stream.of(named, ofMachine, ofProject, ofVaadin()).flatMap(folders -> folders)
                .map(folder -> folder.resolve("node")).filter(Files::isExecutable).filter(FrontendTest::isRecent)
                .findFirst().orElseThrow(() -> new AssertionError("there is no Node " + NODE + " or later"));
    }

    private static Stream<Path> ofVaadin() {
        Path folder = Path.of(System.getProperty("user.home"), ".vaadin");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRecent(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(version.replaceFirst("^v(\\d+)[.\\s\\S]*", "$1")) >= NODE;
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}
