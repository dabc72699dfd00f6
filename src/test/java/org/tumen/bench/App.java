package org.tumen.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The app as a process of its own, on a free port. */
final class App implements AutoCloseable {

    private static final String PAGE = "/gender";
    /** What stands in the answer only when it holds the content of the page. */
    private static final String CHART = "\"categories\":";

    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    private final Process process;
    private final int port;
    private final List<String> command;
    private final double millisToAnswer;

    private App(Process process, int port, List<String> command, double millisToAnswer) {
        this.process = process;
        this.port = port;
        this.command = command;
        this.millisToAnswer = millisToAnswer;
    }

    /** Starts it by {@code ./run}, which builds it first where its sources have changed. */
    static App run(Path state) throws IOException {
        int port = freePort();
        Process process = builder(List.of("./run"), port, state).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader said = process.inputReader();
        String line;
        do {
            line = said.readLine();
            if (line == null) {
                throw new IllegalStateException("./run ended before the app answered");
            }
            Bench.say(line);
        } while (!line.startsWith("Tumen answers"));
        Thread.ofVirtual().start(() -> said.lines().forEach(Bench::say));
        // The JVM has taken the place of the script, and so its command is there to be used again.
        var info = process.toHandle().info();
        List<String> command = new ArrayList<>(List.of(info.command().orElseThrow()));
        command.addAll(List.of(info.arguments().orElseThrow()));
        return new App(process, port, command, Double.NaN);
    }

    /**
     * Starts another one with the very command {@code ./run} has used, and waits for its first answer with a chart.
     *
     * @param settings what its environment says besides
     * @param options  of its JVM
     */
    App another(Path state, Map<String, String> settings, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        // Behind those of ./run, of which the last one counts.
        all.addAll(2, List.of(options));
        int free = freePort();
        ProcessBuilder builder = builder(all, free, state).directory(Path.of("target/app").toFile());
        builder.environment().putAll(settings);
        var log = ProcessBuilder.Redirect.appendTo(Path.of("target/bench/app.log").toFile());
        builder.redirectOutput(log).redirectError(log);
        long begin = System.nanoTime();
        Process started = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
        while (!answers(free)) {
            if (!started.isAlive()) {
                throw new IllegalStateException("The app ended before it answered; see target/bench/app.log");
            }
            if (System.nanoTime() - begin > LONGEST) {
                started.destroy();
                throw new IllegalStateException("The app gave no chart for a minute; see target/bench/app.log");
            }
            Thread.sleep(5);
        }
        return new App(started, free, all, (System.nanoTime() - begin) / 1e6);
    }

    /** Runs something else to its end, with the libraries of the app and the options of its JVM; gives what it said. */
    List<String> run(Path state, List<String> arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command.subList(0, 2));
        all.addAll(arguments);
        Process started = builder(all, freePort(), state).directory(Path.of("target/app").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
        List<String> said = started.inputReader().lines().toList();
        if (started.waitFor() != 0) {
            throw new IllegalStateException("It ended with an error: " + String.join(" ", arguments));
        }
        return said;
    }

    /** How long processors have worked for it, in seconds. */
    double processorSeconds() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    double millisToAnswer() {
        return millisToAnswer;
    }

    int port() {
        return port;
    }

    String origin() {
        return "http://localhost:" + port;
    }

    String page() {
        return origin() + PAGE;
    }

    /** What lives in the heap after a collection, in bytes. */
    long liveBytes() throws IOException {
        jcmd("GC.run");
        String total = jcmd("GC.class_histogram").lines().filter(l -> l.startsWith("Total")).findFirst().orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    String jcmd(String what) throws IOException {
        Process asked = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()), what).redirectErrorStream(true).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder builder(List<String> command, int port, Path state) throws IOException {
        Files.createDirectories(state);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("TUMEN_DATA_DIR", state.toString());
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("GET " + PAGE + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 200") && answer.contains(CHART);
        } catch (IOException e) {
            return false;
        }
    }
}
