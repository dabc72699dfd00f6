package org.tumen.statistics.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.kit.Texts;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Event;

/** Nothing that the article gave is lost: docs/coverage.md says what there is, no section gives less than it did. */
class CoverageTest {

    private static final Path PAGE = Path.of("docs/coverage.md");

    private final Coverage coverage = new Coverage(ShippedData.newest(), ShippedData.catalogue());

    @Test
    void thePageSaysWhatThePackageHolds() throws IOException {
        if ("write".equals(System.getProperty("tumen.coverage"))) {
            Files.writeString(PAGE, coverage.page());
        }

        assertThat(PAGE).content().isEqualTo(coverage.page());
    }

    @Test
    void noSectionGivesLessThanItDid() {
        assertThat(Coverage.Section.all()).hasSizeGreaterThan(20).allSatisfy(s -> {
            assertThat(coverage.figures(s)).as("figures of " + s.heading()).hasSizeGreaterThanOrEqualTo(s.figures());
            assertThat(coverage.events(s)).as("events of " + s.heading()).hasSizeGreaterThanOrEqualTo(s.events());
        });
    }

    /** A statement is held by what is there and stands under its heading, or the page says why it is not. */
    @Test
    void whatHoldsAStatementIsThere() {
        Catalogue catalogue = ShippedData.catalogue();
        List<String> headings = Coverage.Section.all().stream().map(Coverage.Section::heading).toList();

        assertThat(ArticleStatement.all()).hasSizeGreaterThan(250).allSatisfy(s -> {
            assertThat(headings).contains(s.section());
            assertThat(s.why().isEmpty()).as(s.statement()).isEqualTo(s.isHeld());
            assertThat(!s.isHeld() || switch (s.kind()) {
                case "figure" -> coverage.figures(new Coverage.Section(s.section(), 0, 0)).stream()
                        .anyMatch(o -> o.indicator().equals(s.code()));
                case "event" -> catalogue.events().stream().anyMatch(e -> e.code().equals(s.code())
                        && Coverage.headings(e.locator()).contains(s.section()));
                case "note" -> catalogue.notes().stream().anyMatch(n -> n.code().equals(s.code()));
                case "country" -> catalogue.countries().stream().anyMatch(c -> c.refArea().equals(s.code())
                        && Coverage.headings(c.locator()).contains(s.section()));
                case "term" -> !new Texts(Locale.ENGLISH).get("term." + s.code() + ".says").isBlank();
                default -> false;
            }).as(s.section() + ": " + s.statement()).isTrue();
        });
    }

    @Test
    void whateverTheArticleGaveNamesItsSection() {
        List<String> headings = Coverage.Section.all().stream().map(Coverage.Section::heading).toList();

        assertThat(Stream.concat(ShippedData.newest().stream().filter(o -> o.source().equals(Coverage.ARTICLE))
                        .map(Observation::locator), ShippedData.catalogue().events().stream()
                        .filter(e -> e.source().equals(Coverage.ARTICLE)).map(Event::locator)))
                .hasSizeGreaterThan(150).allSatisfy(l -> assertThat(Coverage.headings(l)).isSubsetOf(headings));
    }
}
