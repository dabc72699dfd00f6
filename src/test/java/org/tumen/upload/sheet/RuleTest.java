package org.tumen.upload.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule is raised somewhere, and its texts are asked for nowhere else. */
class RuleTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyRuleIsRaised() {
        JavaClasses upload = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tumen.upload");
        Set<Rule> raised = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            if (upload.get(Rule.class).getField(rule.name()).getAccessesToSelf().stream().anyMatch(RuleTest::raises)) {
                raised.add(rule);
            }
        }
        // Raised through the rules that have one of these beside them.
        for (Rule rule : EnumSet.copyOf(raised)) {
            raised.add(rule.ofPublished());
        }

        assertThat(raised).containsExactlyInAnyOrder(Rule.values());
    }

    private static boolean raises(JavaFieldAccess access) {
        JavaClass by = access.getOriginOwner();
        return !by.isEquivalentTo(Rule.class);
    }

    @Test
    void aCodeIsOfOneRule() {
        assertThat(Rule.values()).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void rulesStandInTheOrderOfTheirStages() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::stage)).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(Rule.values()).extracting(Rule::stage).contains(Rule.Stage.values());
    }

    @Test
    void codesAndTheirTextsAreNamedByRulesAlone() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("Rule.java")))
                    .isNotEmpty().allSatisfy(file -> assertThat(read(file)).doesNotContain("\"finding.")
                            .doesNotContain(Arrays.stream(Rule.values()).map(r -> '"' + r.code() + '"')
                                    .toArray(String[]::new)));
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
