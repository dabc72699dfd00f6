package org.tumen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Tumen in a Java of its own, as a person would start it, or another program of the tests. */
public final class TumenProcess implements AutoCloseable {

    private static final String APPLICATION = "org.tumen.Tumen";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Below the ports that systems give to whoever asks for any. */
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(15_000, 25_000));

    private final Process process;
    private final Path output;
    private final Path errors;
    private final int port;

    private TumenProcess(Process process, Path output, Path errors, int port) {
        this.process = process;
        this.output = output;
        this.errors = errors;
        this.port = port;
    }

    /** Starts Tumen with its state in this folder, at this port; {@code environment} says the rest. */
    public static TumenProcess start(Path state, int port, Map<String, String> environment) throws IOException {
        return start(StartArchive.get().options(), StartArchive.get(), state, port, environment);
    }

    /**
     * Starts Tumen where no file can grow beyond so many KiB: what is written further fails, as on a disk that is
     * full.
     */
    public static TumenProcess startCramped(int mostKiB, Path state, int port, Map<String, String> environment)
            throws IOException {
        return start(cramped(mostKiB), StartArchive.get().options(), APPLICATION, StartArchive.get().classpath(), state,
                port, environment);
    }

    /** Starts a program of the tests where no file can grow beyond so many KiB. */
    static TumenProcess startCrampedTest(int mostKiB, Class<?> program, Path state) throws IOException {
        return start(cramped(mostKiB), StartArchive.get().options(), program.getName(),
                StartArchive.get().classpathWithTests(), state, 0, Map.of());
    }

    private static List<String> cramped(int mostKiB) {
        return List.of("bash", "-c", "ulimit -f %d && exec \"$@\"".formatted(mostKiB), "tumen");
    }

    /** Starts a program of the tests with its state in this folder. */
    public static TumenProcess startTest(Class<?> program, Path state) throws IOException {
        return startTest(program, state, 0);
    }

    /** Starts a program of the tests with its state in this folder, at this port. */
    public static TumenProcess startTest(Class<?> program, Path state, int port) throws IOException {
        return start(List.of(), StartArchive.get().options(), program.getName(),
                StartArchive.get().classpathWithTests(), state, port, Map.of());
    }

    /** Starts Tumen with these options of Java. */
    static TumenProcess start(List<String> options, StartArchive archive, Path state, int port,
            Map<String, String> environment) throws IOException {
        return start(List.of(), options, APPLICATION, archive.classpath(), state, port, environment);
    }

    private static TumenProcess start(List<String> shell, List<String> options, String program, String classpath,
            Path state, int port, Map<String, String> environment) throws IOException {
        Path place = Files.createTempDirectory("tumen-process");
        Path output = place.resolve("out");
        Path errors = place.resolve("err");
        List<String> command = new ArrayList<>(shell);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dvaadin.productionMode=true", "-Dvaadin.react.enable=false", "-Dvaadin.eagerServerLoad=true",
                program));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(place.toFile()).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("CLASSPATH", classpath);
        builder.environment().put("TUMEN_DATA_DIR", state.toString());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().putAll(environment);
        return new TumenProcess(builder.start(), output, errors, port);
    }

    /**
     * Fills a state folder as Tumen leaves it that has loaded what is shipped and was asked to end. For tests that are
     * not about the first start: the second one loads nothing.
     */
    public static void loadInto(Path state) throws IOException {
        Left.copy(StartArchive.get().loaded(), state);
    }

    /** A port that nobody listens on, and that no other test of this run is given. */
    public static int freePort() throws IOException {
        while (true) {
            int port = NEXT_PORT.getAndIncrement();
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Somebody has it: the next one.
            }
        }
    }

    /** Waits until it answers that it is up. */
    public TumenProcess awaitUp() throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5)).build();
            await(() -> answers(client, health), Duration.ofMillis(100));
        }
        return this;
    }

    /** Waits until it has written a line with these words. */
    public TumenProcess awaitSaid(String words) throws IOException {
        await(() -> said(words));
        return this;
    }

    private boolean said(String words) {
        try {
            return output().stream().anyMatch(l -> l.contains(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is so; fails if the process ends before, or takes too long. */
    public void await(BooleanSupplier condition) throws IOException {
        await(condition, Duration.ofMillis(2));
    }

    private void await(BooleanSupplier condition, Duration between) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (ends(between)) {
                throw new AssertionError("Tumen has ended: " + Files.readString(errors) + Files.readString(output));
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Tumen takes too long: " + Files.readString(output));
            }
        }
    }

    /** The exit code, once it has ended by itself. */
    int exitCode() {
        if (!ends(PATIENCE)) {
            throw new AssertionError("Tumen is still running");
        }
        return process.exitValue();
    }

    /** Whether it is still running. */
    boolean running() {
        return process.isAlive();
    }

    /** What it has written to the error stream. */
    public List<String> errors() throws IOException {
        return Files.readAllLines(errors);
    }

    /** What it has written to the output stream. */
    public List<String> output() throws IOException {
        return Files.readAllLines(output);
    }

    /** Asks it to end, and waits until it has. */
    void stop() {
        process.destroy();
        if (!ends(PATIENCE)) {
            throw new AssertionError("Tumen does not stop");
        }
    }

    /**
     * Copies the state folder as a kill at this moment would leave it. The process is stopped meanwhile (SIGSTOP) and
     * then goes on, so that a test looks at several moments of one process.
     */
    Path wouldLeave(Path state, Path copies) throws IOException {
        signal("STOP");
        try {
            return Left.copy(state, Files.createTempDirectory(copies, "left"));
        } finally {
            signal("CONT");
        }
    }

    private void signal(String name) throws IOException {
        try {
            int code = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
            if (code != 0) {
                throw new IOException("no process takes SIG" + name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets a program of the tests go on that waits for a line on its standard input. */
    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Ends it as a power failure would: without a word. */
    public void kill() {
        process.destroyForcibly();
        ends(PATIENCE);
    }

    @Override
    public void close() {
        kill();
    }

    private boolean ends(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest health) {
        try {
            return client.send(health, HttpResponse.BodyHandlers.ofString()).body().contains("UP");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
