package org.tumen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Measurements of parts of the app that no browser sees; each is a program among the tests of its package. */
final class Inside {

    static final Path CLASSES = Path.of("target/bench/classes");
    private static final Path SOURCES = Path.of("src/test/java");
    private static final double MOST_HELD_MIB = 20;
    private static final double MOST_MILLIS_TO_STOP = 1000;
    private static final double MOST_MILLIS_OF_A_SEARCH = 50;
    private static final int MANY = 1_000_000;
    private static final int TURNS = 2;
    private static final double MOST_TIMES_AS_LONG = 2;
    private static final double MOST_GROWTH_MIB = 64;

    private final Path state;
    private final Report report;

    Inside(Path state, Report report) {
        this.state = state;
        this.report = report;
    }

    /** Files are read row by row, and no longer than somebody wants. */
    void reading(App app) throws IOException, InterruptedException {
        Bench.say("Reading of long files");
        List<String> said = run(app, "org.tumen.upload.file.ReadingBench", state.resolve("reading").toString());
        for (String kind : List.of("csv", "sheet")) {
            double held = said(said, kind).getFirst() / 1048576;
            report.limit("heap held by reading, " + kind, "", "", held, MOST_HELD_MIB, "MiB");
        }
        Sample stops = Sample.of(said(said, "stop"));
        report.limit("a check that is stopped, to its end", stops.text("ms", 1, 0), "", stops.percentile(1),
                MOST_MILLIS_TO_STOP, "ms");
    }

    /** What the field in the frame finds while somebody types. */
    void search(App app) throws IOException, InterruptedException {
        Bench.say("Searches");
        Sample took = Sample.of(said(run(app, "org.tumen.dashboard.find.SearchBench"), "took"));
        report.limit("a search, p95 of %d".formatted(took.values().length), took.text("ms", 1, 1), "",
                took.percentile(0.95), MOST_MILLIS_OF_A_SEARCH, "ms");
    }

    /** A sheet of 50 rows, reviewed and published among a million figures and, by turns, among the shipped ones. */
    void review(App app) throws IOException, InterruptedException {
        compile("org.tumen.upload.file.ManyFigures");
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        List<Double> growth = new ArrayList<>();
        for (int turn = 1; turn <= TURNS; turn++) {
            Bench.say("A small sheet: turn %d of %d".formatted(turn, TURNS));
            few.addAll(said(run(app, "org.tumen.upload.draft.ReviewBench", "0"), "took"));
            List<String> among = run(app, "org.tumen.upload.draft.ReviewBench", String.valueOf(MANY));
            many.addAll(said(among, "took"));
            growth.addAll(said(among, "growth"));
        }
        report.ratio("50 rows reviewed and published, among a million", Sample.of(many), Sample.of(few),
                MOST_TIMES_AS_LONG);
        report.limit("heap in use meanwhile", "", "", growth.stream().mapToDouble(Double::doubleValue).max()
                .orElseThrow() / 1048576, MOST_GROWTH_MIB, "MiB");
    }

    private List<String> run(App app, String program, String... arguments) throws IOException, InterruptedException {
        compile(program);
        Path folder = state.resolve(program);
        List<String> all = new ArrayList<>(List.of("-cp", CLASSES.toAbsolutePath() + ":tumen.jar:lib/*", program));
        all.addAll(List.of(arguments));
        List<String> said = app.run(folder, all);
        Bench.delete(folder);
        return said;
    }

    /** What is measured is package-private: its measurement must be loaded with it, from the same class path. */
    static void compile(String... programs) throws IOException {
        Files.createDirectories(CLASSES);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", CLASSES.toString(), "-cp",
                CLASSES + ":target/app/tumen.jar:target/app/lib/*"));
        Stream.of(programs).map(p -> SOURCES.resolve(p.replace('.', '/') + ".java").toString()).forEach(arguments::add);
        int outcome = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (outcome != 0) {
            throw new IllegalStateException("This measurement does not compile: " + String.join(", ", programs));
        }
    }

    private static List<Double> said(List<String> lines, String what) {
        return lines.stream().filter(l -> l.startsWith(what + " "))
                .map(l -> Double.valueOf(l.substring(what.length() + 1))).toList();
    }
}
