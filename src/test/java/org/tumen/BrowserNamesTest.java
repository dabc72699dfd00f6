package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.present.deck.PresenterRoute;

/** What stands in Java and in the scripts of the browser has the same name in both. */
class BrowserNamesTest {

    /** What every browser tells and can do. */
    private static final Set<String> BROWSERS_OWN = Set.of("close", "focus", "keydown", "submit");

    /** For example {@code element.addEventListener("moved", …} or {@code addEventListener(DeskLine.NEWS, …}. */
    private static final Pattern HEARD = Pattern.compile("\\.addEventListener\\(\\s*(\"[\\w-]+\"|[\\w.]+),");
    private static final Pattern TOLD = Pattern.compile("new (?:Custom)?Event\\('([\\w-]+)'");
    private static final Pattern TOLD_BY_JAVA = Pattern.compile("new Event\\('%s'\\).*\\.formatted\\((\\w+)\\)");
    /** For example {@code callJsFunction("answered")} or {@code executeJs("this.arrived?.()")}. */
    private static final Pattern CALLED = Pattern.compile("callJsFunction\\(\"(\\w+)\"|\\bthis\\.(\\w+)\\?\\.\\(");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(tumen-[\\w-]+)\"");
    private static final Pattern DEFINED = Pattern.compile("customElements\\.define\\('([\\w-]+)'");
    private static final Pattern SCRIPT = Pattern.compile("@JsModule\\(\"\\./([^\"]+)\"");
    private static final Pattern WAY = Pattern.compile("'([A-Z]+)'");
    private static final Pattern JAVA_FILE = Pattern.compile("\\b(\\w+)\\.java\\b");

    private final Map<String, String> java = sources(Path.of("src/main/java"), ".java");
    private final Map<String, String> scripts = sources(Path.of("frontend"), ".ts");

    @Test
    void whatScriptsTellIsHeard() {
        Set<String> heard = new TreeSet<>();
        java.forEach((file, text) -> HEARD.matcher(text).results()
                .forEach(listener -> heard.add(value(listener.group(1), file))));
        heard.removeAll(BROWSERS_OWN);
        java.forEach((file, text) -> TOLD_BY_JAVA.matcher(text).results()
                .forEach(told -> heard.remove(value(told.group(1), file))));

        assertThat(found(TOLD, scripts)).isNotEmpty().isEqualTo(heard);
    }

    @Test
    void whatIsCalledIsThere() {
        Set<String> called = found(CALLED, java);
        called.removeAll(BROWSERS_OWN);

        assertThat(called).isNotEmpty().allSatisfy(name -> assertThat(scripts.values())
                .as(name).anyMatch(text -> text.contains("\n  " + name + "(): void {")));
    }

    @Test
    void elementsAreDefined() {
        assertThat(found(TAG, java)).isNotEmpty().isEqualTo(found(DEFINED, scripts));
    }

    @Test
    void scriptsAreThere() {
        assertThat(found(SCRIPT, java)).isNotEmpty().allSatisfy(
                script -> assertThat(Path.of("frontend", script)).exists());
    }

    @Test
    void keysLeadWhereThePresenterCanGo() {
        Set<String> ways = new TreeSet<>(WAY.matcher(scripts.get("ways")).results().map(way -> way.group(1)).toList());

        assertThat(ways).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(PresenterRoute.values()).map(Enum::name).toList());
    }

    @Test
    void classesThatCommentsNameAreThere() {
        assertThat(java.keySet()).containsAll(found(JAVA_FILE, scripts));
    }

    /** What a text or a constant of this class, or of the one it names, says. */
    private String value(String name, String file) {
        if (name.startsWith("\"")) {
            return name.replace("\"", "");
        }
        String[] parts = name.split("\\.");
        String text = java.get(parts.length == 1 ? file : parts[0]);
        return Pattern.compile("String " + parts[parts.length - 1] + " = \"([\\w-]+)\"").matcher(text).results()
                .map(constant -> constant.group(1)).findFirst().orElseThrow(() -> new AssertionError(name));
    }

    private static Set<String> found(Pattern pattern, Map<String, String> files) {
        return files.values().stream().flatMap(text -> pattern.matcher(text).results())
                .map(BrowserNamesTest::first).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(MatchResult found) {
        return Stream.iterate(1, group -> group + 1).map(found::group).filter(text -> text != null).findFirst()
                .orElseThrow();
    }

    /** The texts of the files below a folder, by their names without the ending. */
    private static Map<String, String> sources(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && !file.toString().contains("generated")
                            && !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(ending, ""),
                            BrowserNamesTest::read, (one, other) -> one + other, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
