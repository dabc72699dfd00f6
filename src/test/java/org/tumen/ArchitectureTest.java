package org.tumen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
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

/** Every room knows only the rooms below it, and each does its own work only. */
class ArchitectureTest {

    /** From the top of the house to its cellar. */
    private static final List<String> ROOMS = List.of("shell", "present", "upload", "dashboard", "api", "chart",
            "statistics", "account", "search", "kit", "state");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tumen");

    @Test
    void aRoomKnowsOnlyTheRoomsBelowIt() {
        for (int i = 1; i < ROOMS.size(); i++) {
            String[] above = ROOMS.subList(0, i).stream().map(ArchitectureTest::in).toArray(String[]::new);
            noClasses().that().resideInAPackage(in(ROOMS.get(i))).should().dependOnClassesThat()
                    .resideInAnyPackage(above).allowEmptyShould(true).check(HOUSE);
        }
    }

    @Test
    void everyClassLivesInARoomOrAtTheDoor() {
        classes().should().resideInAnyPackage(Stream.concat(Stream.of("org.tumen"),
                ROOMS.stream().map(ArchitectureTest::in)).toArray(String[]::new)).check(HOUSE);
    }

    @Test
    void onlyTheChartRoomKnowsTheChartLibrary() {
        noClasses().that().resideOutsideOfPackage(in("chart")).should().dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component.charts..").check(HOUSE);
    }

    @Test
    void statisticsKnowNoInterface() {
        noClasses().that().resideInAPackage(in("statistics")).should().dependOnClassesThat()
                .resideInAPackage("com.vaadin..").check(HOUSE);
    }

    @Test
    void viewsStayInTheirRoom() {
        classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate().check(HOUSE);
    }

    @Test
    void nothingIsPutIntoFieldsFromOutside() {
        noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould().beAnnotatedWith("jakarta.inject.Inject")
                .orShould().beAnnotatedWith("jakarta.annotation.Resource")
                .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value").check(HOUSE);
    }

    /** What is kept for a key that an address may name is kept by its weight, or anybody could fill the memory. */
    @Test
    void whatPagesKeepIsBounded() {
        noFields().that().areDeclaredInClassesThat().resideInAnyPackage(Stream.of("dashboard", "api", "chart",
                        "statistics", "search").map(ArchitectureTest::in).toArray(String[]::new))
                .should().haveRawType(assignableTo(ConcurrentMap.class))
                .orShould().haveRawType(assignableTo(Cache.class)).check(HOUSE);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses().should(haveSimpleNameEndingWith("Manager")).orShould(haveSimpleNameEndingWith("Helper"))
                .orShould(haveSimpleNameEndingWith("Util")).orShould(haveSimpleNameEndingWith("Utils"))
                .orShould(haveSimpleNameEndingWith("Impl")).check(HOUSE);
    }

    @Test
    void nothingSharedChanges() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
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

    private static String in(String room) {
        return "org.tumen." + room + "..";
    }
}
