package org.tumen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every package knows only the packages below it, of another module only its doors, and each does its own work only.
 */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tumen");

    private static final Structure STRUCTURE = Structure.read();

    @Test
    void aPackageKnowsOnlyThePackagesBelowIt() {
        for (int i = 1; i < Structure.LAYERS.size(); i++) {
            String[] above = Structure.LAYERS.subList(0, i).stream().map(ArchitectureTest::only).toArray(String[]::new);
            noClasses().that().resideInAPackage(only(Structure.LAYERS.get(i))).should().dependOnClassesThat()
                    .resideInAnyPackage(above).check(CLASSES);
        }
        assertThat(STRUCTURE.upwards()).isEmpty();
    }

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        assertThat(STRUCTURE.packages()).containsExactlyInAnyOrderElementsOf(Structure.LAYERS);
    }

    @Test
    void aModuleIsEnteredByItsDoors() {
        Structure.DOORS.forEach((module, doors) -> noClasses().that().resideOutsideOfPackages(in(module), "org.tumen")
                .should().dependOnClassesThat(resideInAPackage(in(module)).and(not(describe("are a door of " + module,
                        c -> doors.contains(outermost(c).getSimpleName()))))).check(CLASSES));
    }

    @Test
    void noPackageIsLarge() {
        assertThat(STRUCTURE.packages()).allSatisfy(p -> {
            assertThat(STRUCTURE.files(p)).as("files of %s", p).isLessThanOrEqualTo(40);
            assertThat(STRUCTURE.lines(p)).as("lines of %s", p).isLessThanOrEqualTo(2_400);
        });
    }

    @Test
    void aNameMeansOneClass() {
        assertThat(STRUCTURE.namesUsedTwice()).isEmpty();
    }

    @Test
    void theReadmeShowsTheModulesAsTheyAre() throws IOException {
        assertThat(Path.of("README.md")).as("./bench structure writes it anew").content()
                .contains(STRUCTURE.picture());
    }

    @Test
    void onlyTheChartModuleKnowsTheChartLibrary() {
        noClasses().that().resideOutsideOfPackage(in("chart")).should().dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component.charts..").check(CLASSES);
    }

    @Test
    void statisticsKnowNoInterface() {
        noClasses().that().resideInAPackage(in("statistics")).should().dependOnClassesThat()
                .resideInAPackage("com.vaadin..").check(CLASSES);
    }

    @Test
    void viewsStayInTheirPackage() {
        classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate().check(CLASSES);
    }

    @Test
    void nothingIsPutIntoFieldsFromOutside() {
        noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould().beAnnotatedWith("jakarta.inject.Inject")
                .orShould().beAnnotatedWith("jakarta.annotation.Resource")
                .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value").check(CLASSES);
    }

    /** What is kept for a key that an address may name is kept by its weight, or anybody could fill the memory. */
    @Test
    void whatPagesKeepIsBounded() {
        noFields().that().areDeclaredInClassesThat().resideInAnyPackage(Stream.of("dashboard", "export", "chart",
                        "statistics", "search").map(ArchitectureTest::in).toArray(String[]::new))
                .should().haveRawType(assignableTo(ConcurrentMap.class))
                .orShould().haveRawType(assignableTo(Cache.class)).check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses().should(haveSimpleNameEndingWith("Manager")).orShould(haveSimpleNameEndingWith("Helper"))
                .orShould(haveSimpleNameEndingWith("Util")).orShould(haveSimpleNameEndingWith("Utils"))
                .orShould(haveSimpleNameEndingWith("Impl")).check(CLASSES);
    }

    @Test
    void nothingSharedChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNullUnlessSaid() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/tumen"))) {
            List<Path> packages = sources.filter(p -> p.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .toList();

            assertThat(packages).hasSizeGreaterThan(4).allSatisfy(p -> assertThat(p.resolve("package-info.java"))
                    .content().startsWith("/**").contains("@NullMarked"));
        }
    }

    private static String in(String module) {
        return "org.tumen." + module + "..";
    }

    private static String only(String inPackage) {
        return "org.tumen." + inPackage;
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(ArchitectureTest::outermost).orElse(one);
    }
}
