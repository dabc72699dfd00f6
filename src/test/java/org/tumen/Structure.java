package org.tumen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The modules and packages of Tumen, their order and their doors, and what is measured of them. It reads the sources
 * alone, so {@code ./bench structure} needs no build.
 */
public final class Structure {

    /** All packages from the top to the bottom; one may use only those below it. */
    public static final List<String> LAYERS = List.of("shell",
            "present.ui", "present.deck", "present.hall", "present.room",
            "upload.ui", "upload.release", "upload.rule", "upload.template", "upload.draft", "upload.screening",
            "upload.guess", "upload.layout", "upload.notation", "upload.file", "upload.sheet",
            "dashboard.find", "dashboard.page", "dashboard.screen", "dashboard.content", "dashboard.address",
            "dashboard.topic", "dashboard.view", "dashboard.filter",
            "export",
            "chart.table", "chart.map", "chart.drawing", "chart.plot", "chart.sentence",
            "wording",
            "statistics.datapackage", "statistics.release", "statistics.catalogue", "statistics",
            "audit",
            "account.ui", "account.signin", "account",
            "web.session", "web", "search", "kit", "state");

    /** What other modules may use of one; a module that is not named here lies open to those above it. */
    public static final Map<String, Set<String>> DOORS = Map.of(
            "shell", Set.of(),
            "present", Set.of("PresentBar", "WayBack"),
            "upload", Set.of(),
            "dashboard", Set.of("ViewAddress", "AddressShown", "BeforeAndAfter", "Search", "SearchBox", "Screens",
            "Screen",
                    "Pointing", "Topic"),
            "export", Set.of("EventsFile", "ExportFile", "ExportFormat", "FiguresFile", "SourcesFile"),
            "audit", Set.of("AuditEntry", "AuditLog", "AuditLink"),
            "account", Set.of("AccountEvent", "CurrentAccount", "Role", "SignedIn"));

    private static final Path SOURCES = Path.of("src/main/java/org/tumen");
    private static final Path README = Path.of("README.md");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?org\\.tumen\\.([a-z.]+)\\.([A-Z]\\w*)",
            Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)//.*$");
    private static final String BEGIN = "<!-- The next lines are written by ./bench structure. -->\n";
    private static final String END = "<!-- Until here. -->\n";

    /** A source file of a package; the package of the application itself has an empty name. */
    private record Source(String inPackage, String name, String text) {

        long lines() {
            return text.lines().count();
        }

        Stream<MatchResult> imports() {
            return IMPORT.matcher(text).results();
        }
    }

    /** One package uses another. */
    public record Edge(String from, String to) {
    }

    private final List<Source> sources;

    private Structure(List<Source> sources) {
        this.sources = sources;
    }

    /** Reads all sources of the application. */
    public static Structure read() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return new Structure(files.filter(f -> f.toString().endsWith(".java")).sorted().map(Structure::source)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rewrites the picture in the README and prints the measures. */
    public static void main(String[] arguments) throws IOException {
        Structure structure = read();
        Files.writeString(README, structure.drawnInto(Files.readString(README)));
        System.out.print(structure.measures());
    }

    /** Which module a package belongs to: the first part of its name. */
    public static String module(String inPackage) {
        return inPackage.replaceFirst("\\..*", "");
    }

    /** The packages that have classes. */
    public Set<String> packages() {
        return sources.stream().filter(s -> !s.name().equals("package-info")).map(Source::inPackage)
                .filter(p -> !p.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many files a package has, its description among them. */
    public int files(String inPackage) {
        return (int) sources.stream().filter(s -> s.inPackage().equals(inPackage)).count();
    }

    /** How many lines the files of a package have. */
    public long lines(String inPackage) {
        return lines(sources.stream().filter(s -> s.inPackage().equals(inPackage)).toList());
    }

    /** Each use of one package by another. */
    public Set<Edge> edges() {
        return sources.stream().filter(s -> !s.inPackage().isEmpty())
                .flatMap(s -> s.imports().map(i -> new Edge(s.inPackage(), i.group(1))))
                .filter(e -> !e.from().equals(e.to())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The uses that go upwards in the order. Where there are none, there is no circle either. */
    public List<Edge> upwards() {
        return edges().stream().filter(e -> LAYERS.indexOf(e.from()) >= LAYERS.indexOf(e.to())).toList();
    }

    /** Classes of a module that another one uses past its doors, each with who does. */
    public List<String> pastTheDoors() {
        return sources.stream().filter(s -> !s.inPackage().isEmpty()).flatMap(s -> s.imports()
                .filter(i -> !module(i.group(1)).equals(module(s.inPackage())))
                .filter(i -> DOORS.containsKey(module(i.group(1)))
                && !DOORS.get(module(i.group(1))).contains(i.group(2)))
                .map(i -> s.inPackage() + "." + s.name() + " uses " + i.group(1) + "." + i.group(2))).toList();
    }

    /** The classes whose code, comments and texts aside, has this literal, such as {@code "KR"} or {@code 2012}. */
    public List<String> saying(String literal) {
        Pattern whole = Pattern.compile("(?<![\\w\"/])" + Pattern.quote(literal) + "(?![\\w\"/])");
        return sources.stream().filter(s -> whole.matcher(COMMENT.matcher(s.text()).replaceAll("")).find())
                .map(Source::name).toList();
    }

    /** Names that two classes bear, with their packages. */
    public Map<String, List<String>> namesUsedTwice() {
        Map<String, List<String>> packages = sources.stream().filter(s -> !s.name().equals("package-info"))
                .collect(Collectors.groupingBy(Source::name, TreeMap::new,
                        Collectors.mapping(Source::inPackage, Collectors.toList())));
        packages.values().removeIf(p -> p.size() == 1);
        return packages;
    }

    /** The modules as a picture in the language Mermaid: an arrow for each use that no other way implies. */
    public String picture() {
        List<String> modules = LAYERS.stream().map(Structure::module).distinct().toList();
        Map<String, Set<String>> uses = edges().stream().collect(Collectors.groupingBy(e -> module(e.from()),
                Collectors.mapping(e -> module(e.to()), Collectors.toSet())));
        StringBuilder out = new StringBuilder("```mermaid\nflowchart TD\n");
        for (String module : modules) {
            List<String> parts = LAYERS.stream().filter(p -> p.startsWith(module + "."))
                    .map(p -> p.substring(module.length() + 1)).toList();
            out.append("    %s[\"%s%s\"]%n".formatted(module, module, parts.isEmpty() ? ""
                    : "<br><small>" + String.join(" · ", parts) + "</small>"));
        }
        for (String from : modules) {
            Set<String> to = uses.getOrDefault(from, Set.of());
            modules.stream().filter(to::contains).filter(m -> !m.equals(from))
                    .filter(m -> to.stream().noneMatch(other -> !other.equals(from) && reach(other, uses).contains(m)))
                    .forEach(m -> out.append("    %s --> %s%n".formatted(from, m)));
        }
        return out.append("```\n").toString();
    }

    /** A README with the picture in its place. */
    public String drawnInto(String readme) {
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        return readme.substring(0, begin) + picture() + readme.substring(readme.indexOf(END));
    }

    /** What is measured, a line each. */
    public String measures() {
        Map<String, List<Source>> packages = sources.stream().collect(Collectors.groupingBy(Source::inPackage));
        long all = lines(sources);
        List<Source> longest = packages.values().stream().max(Comparator.comparingLong(Structure::lines)).orElseThrow();
        List<Source> fullest = packages.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        List<String> out = new ArrayList<>();
        out.add("packages: %d in %d modules, %d lines".formatted(packages().size(),
                LAYERS.stream().map(Structure::module).distinct().count(), all));
        out.add("largest package: %s, %d lines, %.1f %% of all".formatted(longest.getFirst().inPackage(),
                lines(longest), 100.0 * lines(longest) / all));
        out.add("most files in a package: %s, %d".formatted(fullest.getFirst().inPackage(), fullest.size()));
        out.add("uses between packages: %d, against the order: %d, past the doors of a module: %d".formatted(
                edges().size(), upwards().size(), pastTheDoors().size()));
        out.add("names of two classes: " + namesUsedTwice());
        return String.join(System.lineSeparator(), out) + System.lineSeparator();
    }

    private static Set<String> reach(String module, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        for (String next : uses.getOrDefault(module, Set.of())) {
            if (!next.equals(module) && reached.add(next)) {
                reached.addAll(reach(next, uses));
            }
        }
        return reached;
    }

    private static long lines(Collection<Source> sources) {
        return sources.stream().mapToLong(Source::lines).sum();
    }

    private static Source source(Path file) {
        try {
            Path folder = SOURCES.relativize(file.getParent());
            return new Source(folder.toString().replace(folder.getFileSystem().getSeparator(), "."),
                    file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
