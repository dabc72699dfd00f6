package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.upload.sheet.Rule;

/** English and Korean say the same things, and say everything that is asked for. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern PARTS = Pattern.compile("\\.");
    private static final Pattern USE = Pattern.compile(
            "(?:texts(?:\\(\\))?|new Texts\\([^)]*\\))\\.get\\(\\s*\"([^\"]+)\"\\s*(\\+)?");

    /**
     * Sentences that each language composes of what it needs: English says 2,914 where Korean says 2,914명, and only
     * Korean says that the most of years is 연간 최다. That they fill what they say is held by the tests of sentences.
     */
    private static final Pattern COMPOSED_APART = Pattern.compile("sentence\\.counts\\..*|figure\\..*\\.none|"
            + "sentence\\.whom\\..*");

    private final Properties english = load("translations.properties");
    private final Properties korean = load("translations_ko.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(Stream.of(english, korean).flatMap(p -> p.entrySet().stream()))
                .noneMatch(e -> e.getValue().toString().isBlank());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        assertThat(english.stringPropertyNames()).filteredOn(key -> !COMPOSED_APART.matcher(key).matches())
                .allSatisfy(key -> assertThat(places(korean.getProperty(key))).as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void everyTextWithPlacesIsAPattern() {
        Stream.of(english, korean).forEach(texts -> assertThat(texts.stringPropertyNames()).allSatisfy(key ->
                assertThat(new MessageFormat(texts.getProperty(key), Locale.ENGLISH)
                        .format(new Object[] {1, 2, 3, 4, 5, 6})).as(key)
                        .doesNotContainPattern("\\{\\d")));
    }

    @Test
    void aPatternDoublesItsApostrophes() {
        Stream.of(english, korean).forEach(texts -> assertThat(texts.stringPropertyNames())
                .filteredOn(key -> PLACE.matcher(texts.getProperty(key)).find())
                .allSatisfy(key -> assertThat(texts.getProperty(key).replace("''", "")).as(key)
                        .doesNotContain("'")));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String file : List.of("translations.properties", "translations_ko.properties")) {
            assertThat(Files.readAllLines(FOLDER.resolve(file)).stream().filter(l -> l.contains("="))
                    .map(l -> l.substring(0, l.indexOf('=')))).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        Set<String> missing = new TreeSet<>();
        sources().forEach(source -> uses(source).forEach(use -> {
            boolean known = use.group(2) == null ? english.containsKey(use.group(1))
                    : english.stringPropertyNames().stream().anyMatch(k -> k.startsWith(use.group(1)));
            if (!known) {
                missing.add(use.group(1));
            }
        }));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyRuleSaysWhatIsWrongAndWhatToDo() {
        Set<String> asked = Arrays.stream(Rule.values()).flatMap(r -> Stream.of(r.textKey(), r.remedyKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(english.stringPropertyNames()).filteredOn(key -> key.startsWith("finding."))
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(korean.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void everyStageOfRulesHasAName() {
        assertThat(english.stringPropertyNames()).filteredOn(key -> key.startsWith("rules.stage."))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.Stage.values())
                        .map(stage -> "rules.stage." + stage.name()).toList());
    }

    @Test
    void theSourcesAreUnderstood() {
        assertThat(sources().flatMap(s -> uses(s).stream())).hasSizeGreaterThan(80);
    }

    @Test
    void noTextIsLeftOver() {
        String code = sources().collect(Collectors.joining());

        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(mentioned(key, code)).as(key).isTrue());
    }

    @Test
    void koreanIsKorean() {
        Set<String> allowed = Set.of("frame.name", "language.own", "period.year", "time.half", "time.in.half", "time.run");
        assertThat(korean.stringPropertyNames().stream().filter(k -> !allowed.contains(k))
                .filter(k -> english.getProperty(k).replaceAll("\\{.*?}", "").matches(".*[A-Za-z]{3}.*")))
                .allSatisfy(k -> assertThat(korean.getProperty(k)).as(k).containsPattern("\\p{IsHangul}"));
    }

    /** Whether the code names the key, or some beginning of it to which it adds the rest. */
    private static boolean mentioned(String key, String code) {
        if (code.contains('"' + key + '"')) {
            return true;
        }
        return PARTS.matcher(key).results().map(r -> key.substring(0, r.end()))
                .anyMatch(beginning -> code.contains('"' + beginning + '"'));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<MatchResult> uses(String source) {
        Matcher matcher = USE.matcher(source);
        return matcher.results().toList();
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(p -> p.toString().endsWith(".java")).map(TranslationsTest::read).toList().stream();
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

    private static Properties load(String file) {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
