package org.tumen.statistics.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tumen.statistics.AllObservations;
import org.tumen.statistics.FiguresOnly;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.release.ReleaseDigests;

/** Loading fills an empty database once, in one step, or leaves it empty; an older one it completes. */
class LoadDataPackageTest {

    private static final List<String> TABLES = List.of("data_release", "indicator", "source", "code_item", "remark",
            "data_note", "event", "country", "observation");

    /** The digest of all texts of the package that the first builds loaded. */
    private static final String FIRST_PACKAGE = "f04e10f7939c575f5ee4cdeadf4eae6369d341276f4a23b0e5ec575f42dd7632";

    /** What the journals of those builds hold of the two releases that came with it. */
    private static final List<String> DIGESTS = List.of(
            "65ebc3867118ece92312e5c1ef14e3d9d5f6c8ff2ccfb642d672d2c86c8b4096",
            "d16b9e8c9451376b65736fa9654281f769d92a8dec7993d6cb1fb353bc99e7bb");

    private String database;
    private JdbcTemplate jdbc;

    @BeforeEach
    void openEmptyDatabase() {
        database = "jdbc:hsqldb:mem:" + UUID.randomUUID();
        jdbc = new JdbcTemplate(new DriverManagerDataSource(database, "sa", ""));
    }

    @AfterEach
    void close() {
        jdbc.execute("shutdown");
    }

    @Test
    void fillsAnEmptyDatabase() {
        start("classpath:data").close();

        assertThat(counts()).isEqualTo(Map.of("data_release", 3, "indicator", ShippedData.indicators().size(),
                "source", ShippedData.read().catalogue().sources().size(), "code_item",
                ShippedData.read().catalogue().codes().size(),
                "remark", ShippedData.read().catalogue().remarks().size(), "data_note",
                ShippedData.read().catalogue().notes().size(),
                "event", ShippedData.read().catalogue().events().size(),
                "country", ShippedData.read().catalogue().countries().size(), "observation", ShippedData.stated()));
    }

    @Test
    void givesBackEveryFigureAsItWasRead() {
        try (var application = start("classpath:data")) {
            AllObservations observations = application.getBean(AllObservations.class);
            for (int release : List.of(1, 2, 3)) {
                assertThat(byKey(observations.all(release))).isEqualTo(byKey(ShippedData.figures(release)));
            }
        }
    }

    @Test
    void givesBackEveryEventAsItWasRead() {
        try (var application = start("classpath:data")) {
            assertThat(application.getBean(Catalogues.class).current().events())
                    .isEqualTo(ShippedData.catalogue().events());
        }
    }

    @Test
    void givesBackAllNamesAsTheyWereRead() {
        try (var application = start("classpath:data")) {
            Catalogue read = application.getBean(Catalogues.class).current();
            Catalogue shipped = ShippedData.catalogue();

            assertThat(read.sources()).isEqualTo(shipped.sources());
            assertThat(read.indicators()).isEqualTo(shipped.indicators());
            assertThat(read.notes()).containsExactlyInAnyOrderElementsOf(shipped.notes());
            assertThat(ShippedData.read().catalogue().remarks()).isNotEmpty().allSatisfy(r ->
                    assertThat(read.remark(r.text().en(), Locale.KOREAN)).isEqualTo(r.text().ko()));
            assertThat(read.title("sex", "F", Locale.KOREAN)).isEqualTo(shipped.title("sex", "F", Locale.KOREAN))
                    .isNotEqualTo("F");
        }
    }

    /** The texts around them may change, the figures of a release never do, nor how its digest is made. */
    @Test
    void theFirstTwoReleasesStayWhatTheyWere() {
        try (var application = start("classpath:data")) {
            jdbc.update("update data_release set package_digest = ?", FIRST_PACKAGE);
            ReleaseDigests digests = application.getBean(ReleaseDigests.class);

            assertThat(List.of(digests.seal(1), digests.seal(2))).isEqualTo(DIGESTS);
        }
    }

    @Test
    void theReleasesDifferInTheCorrectedFiguresOnly() {
        try (var application = start("classpath:data")) {
            AllObservations observations = application.getBean(AllObservations.class);
            Map<Observation.Key, String> first = byKey(observations.all(1));
            Map<Observation.Key, String> second = byKey(observations.all(2));

            assertThat(second).hasSameSizeAs(first);
            assertThat(second.keySet().stream().filter(k -> !second.get(k).equals(first.get(k))))
                    .containsExactlyInAnyOrderElementsOf(ShippedData.read().editions().get(1).observations()
                            .stream().map(Observation::key).toList());
        }
    }

    @Test
    void changesNothingOnASecondStart() {
        start("classpath:data").close();
        Map<String, Integer> before = counts();
        List<String> digests = jdbc.queryForList("select package_digest from data_release order by number",
                String.class);

        start("classpath:data").close();

        assertThat(counts()).isEqualTo(before);
        assertThat(jdbc.queryForList("select package_digest from data_release order by number", String.class))
                .isEqualTo(digests).allMatch(d -> d.matches("[0-9a-f]{64}"));
    }

    @Test
    void aDatabaseOfAnEarlierBuildGetsWhatIsNewAndKeepsItsFigures() {
        start("classpath:data").close();
        Map<String, Integer> whole = counts();
        beAsAnEarlierBuildLeftIt();
        Map<String, Integer> before = counts();
        List<Map<String, Object>> figures = figures();

        start("classpath:data").close();

        assertThat(before.get("country")).isZero();
        assertThat(before.get("source")).isLessThan(whole.get("source"));
        assertThat(counts()).isEqualTo(whole);
        assertThat(figures()).isEqualTo(figures);
        assertThat(jdbc.queryForList("select title_en from indicator where code = 'arrivals'", String.class))
                .as("a row that is there").containsExactly("Arrivals, as they were called");
        try (var application = start("classpath:data")) {
            assertThat(application.getBean(Catalogues.class).current().countries())
                    .usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(ShippedData.catalogue().countries());
        }
    }

    @Test
    void whatIsNewIsAddedAsAWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        start("classpath:data").close();
        beAsAnEarlierBuildLeftIt();
        Map<String, Integer> before = counts();
        copyWith(folder, "countries.csv", text -> text.replaceFirst("By destination", "x".repeat(501)));

        assertThatThrownBy(() -> start(folder.toUri().toString())).isInstanceOf(RuntimeException.class);

        assertThat(counts()).isEqualTo(before);
    }

    /** Without countries, and without some of everything else; and with a title that has been another one. */
    private void beAsAnEarlierBuildLeftIt() {
        jdbc.update("delete from country");
        jdbc.update("delete from event where by_defectors is not null or source not in "
                + "(select source from observation)");
        jdbc.update("delete from source where code not in (select source from observation) "
                + "and code not in (select source from event)");
        jdbc.update("delete from data_note where topic = 'journeys'");
        jdbc.update("delete from code_item where code_list = 'event_kind'");
        jdbc.update("delete from remark where text_en like 'C%'");
        jdbc.update("update indicator set title_en = 'Arrivals, as they were called' where code = 'arrivals'");
    }

    private List<Map<String, Object>> figures() {
        return jdbc.queryForList("select * from observation order by id");
    }

    @Test
    void aPackageWithABrokenRowStoresNothing(@TempDir Path folder) throws IOException {
        copyWith(folder, "releases/2026-02-04.csv", text -> text.replaceFirst("223", "two"));

        assertThatThrownBy(() -> start(folder.toUri().toString())).hasStackTraceContaining(
                "releases/2026-02-04.csv, line 4, column obs_value: found \"two\"");
        assertThat(counts()).allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void whatTheDatabaseRefusesStoresNothing(@TempDir Path folder) throws IOException {
        String longTitle = "x".repeat(3001);
        copyWith(folder, "releases/2026-02-04.csv", text -> text.replaceFirst("Correction of 2026-02-04", longTitle));

        assertThatThrownBy(() -> start(folder.toUri().toString())).isInstanceOf(RuntimeException.class);
        assertThat(counts()).allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void aMendedPackageLoadsOnTheNextStart(@TempDir Path folder) throws IOException {
        copyWith(folder, "observations.csv", text -> text + "nonsense\n");
        assertThatThrownBy(() -> start(folder.toUri().toString())).isInstanceOf(RuntimeException.class);

        start("classpath:data").close();

        assertThat(counts().get("data_release")).isEqualTo(3);
    }

    private ConfigurableApplicationContext start(String dataPackage) {
        return new SpringApplicationBuilder(FiguresOnly.class).web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + database, "--tumen.data-package=" + dataPackage);
    }

    private Map<String, Integer> counts() {
        return TABLES.stream().collect(Collectors.toMap(t -> t,
                t -> jdbc.queryForObject("select count(*) from " + t, Integer.class)));
    }

    /** Everything a figure says, by its key; the database pads decimals. */
    private static Map<Observation.Key, String> byKey(List<Observation> figures) {
        return figures.stream().collect(Collectors.toMap(Observation::key, o -> Stream.of(o.value(), o.lower(),
                        o.upper()).map(v -> v == null ? "-" : v.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" ")) + o.obsStatus() + o.sampleSize() + o.locator() + o.remark()));
    }

    private static void copyWith(Path folder, String file, Function<String, String> change) throws IOException {
        Files.createDirectories(folder.resolve("releases"));
        for (String name : List.of("codes.csv", "indicators.csv", "sources.csv", "comments.csv", "notes.csv",
                "events.csv", "countries.csv", "releases.csv", "observations.csv", "releases/2026-02-04.csv",
                "releases/2026-12-01.csv", "releases/2026-12-01-withdrawn.csv")) {
            String text = ShippedData.text(name);
            Files.writeString(folder.resolve(name), name.equals(file) ? change.apply(text) : text);
        }
    }
}
