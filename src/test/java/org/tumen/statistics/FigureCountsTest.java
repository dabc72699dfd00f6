package org.tumen.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Extent.Slice;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.FigureCounts;
import org.tumen.statistics.release.ManyReturns;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Releases;

/** The counts agree with the figures in every release, and what is read by them is what reading all would give. */
class FigureCountsTest {

    private static final Announcement NOTE = new Announcement(new LocalizedText("New figures", "새 수치"), new LocalizedText("Why", "이유"), "kim",
            "figures.xlsx", "0".repeat(64));
    private static final Comparator<Slice> SLICES = Comparator.comparing(Slice::period, Period.ORDER.reversed());

    private String database;
    private ConfigurableApplicationContext application;
    private AllObservations observations;
    private FigureCounts counts;
    private StoredFigures stored;
    private List<String> indicators;
    /** The release that has many figures. */
    private int many;

    @BeforeEach
    void start() {
        database = "jdbc:hsqldb:mem:" + UUID.randomUUID();
        run();
        Publish publish = application.getBean(Publish.class);
        Releases releases = application.getBean(Releases.class);
        ManyReturns.publish(publish, releases, 0, 3_000);
        many = ManyReturns.publish(publish, releases, 1, 700);
        publish.figures(many, NOTE, sink -> observations.all(many).stream()
                        .filter(o -> o.indicator().equals("arrivals")).limit(40).map(FigureCountsTest::provisional).forEach(sink),
                observations.all(many).stream().filter(o -> o.indicator().equals("mental_health")).limit(9).toList());
        publish.restore(2, many + 1, NOTE);
    }

    private void run() {
        application = new SpringApplicationBuilder(FiguresOnly.class, SetClock.class)
                .web(WebApplicationType.NONE).run("--spring.datasource.url=" + database + ";hsqldb.tx=mvcc");
        observations = application.getBean(AllObservations.class);
        counts = application.getBean(FigureCounts.class);
        stored = application.getBean(StoredFigures.class);
        indicators = application.getBean(Catalogues.class).current().indicators().stream().map(Indicator::code)
                .toList();
    }

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void theCountsOfEveryReleaseAreThoseOfItsFigures() {
        for (int release = 1; release <= many + 2; release++) {
            Map<Object, Long> figures = observations.all(release).stream().collect(Collectors.groupingBy(
                    FigureCountsTest::kind, Collectors.counting()));

            Extent all = counts.of(indicators, release);

            assertThat(all.slices().stream().flatMap(s -> all.part(s).counts().stream())
                    .collect(Collectors.toMap(c -> kind(c.like()), FigureCount::figures))).isEqualTo(figures);
            assertThat(all.size()).isEqualTo(observations.all(release).size());
        }
    }

    @Test
    void theCountsOfPlacesAreThoseOfTheirFigures() {
        Extent some = counts.of(indicators, many, List.of("CN", "CA"));

        assertThat(keys(stored.all(some))).hasSameSizeAs(stored.all(some)).isEqualTo(keys(observations.all(many)
                .stream().filter(o -> List.of("CN", "CA").contains(o.refArea())).toList()));
        assertThat(some.size()).isEqualTo(stored.all(some).size());
    }

    /** Conditions by chance. */
    @Test
    void anyPartOfThemIsReadExactly() {
        Random chance = new Random(20261130);
        Map<Integer, List<Observation>> all = Map.of(2, observations.all(2), many, observations.all(many), many + 1,
                observations.all(many + 1));
        Map<Integer, Extent> extents = all.keySet().stream().collect(Collectors.toMap(Function.identity(),
                release -> counts.of(indicators, release)));
        for (int run = 0; run < 300; run++) {
            int release = List.copyOf(all.keySet()).get(chance.nextInt(3));
            Predicate<Observation> condition = condition(chance);

            Extent part = extents.get(release).only(condition);

            List<Observation> expected = all.get(release).stream().filter(condition).toList();
            assertThat(part.size()).isEqualTo(expected.size());
            assertThat(keys(stored.all(part))).isEqualTo(keys(expected));
        }
    }

    @Test
    void eachHandsOnWhatThePagesHave() {
        Extent part = counts.of(List.of("returns"), many).only(o -> o.age().equals(Observation.TOTAL));
        List<Observation> each = new ArrayList<>();
        stored.each(part, SLICES, each::add);
        List<Observation> paged = new ArrayList<>();
        for (int offset = 0; offset < part.size(); offset += 13) {
            paged.addAll(stored.page(part, SLICES, offset, 13));
        }

        assertThat(each).hasSize((int) part.size()).isEqualTo(paged);
        assertThat(stored.page(part, SLICES, part.size(), 13)).isEmpty();
    }

    @Test
    void whatAFigureSaidBeforeIsFound() {
        for (int release = 1; release <= many + 2; release++) {
            Extent all = counts.of(indicators, release);
            List<Observation> figures = stored.all(all);
            Set<Observation.Key> standing = figures.stream().map(Observation::key).collect(Collectors.toSet());

            assertThat(stored.superseded(all, figures)).filteredOn(o -> standing.contains(o.key()))
                    .containsExactlyInAnyOrderElementsOf(replaced(release).filter(o -> standing.contains(o.key()))
                            .toList());
        }
    }

    @Test
    void aDatabaseOfAnEarlierBuildIsCounted() {
        Extent before = counts.of(indicators, many + 1);
        application.getBean(JdbcTemplate.class).update("delete from figure_count");
        assertThat(counts.of(indicators, many + 1).size()).isZero();
        application.close();

        run();

        assertThat(counts.of(indicators, many + 1).sizes()).isEqualTo(before.sizes());
        assertThat(counts.of(indicators, 2).size()).isEqualTo(observations.all(2).size());
    }

    /** Every figure that stood before a release and no longer does. */
    private Stream<Observation> replaced(int release) {
        return IntStream.rangeClosed(1, release).boxed().flatMap(r -> observations.all(r).stream()).distinct()
                .filter(o -> o.withdrawnIn() != null && o.withdrawnIn() <= release);
    }

    private static Predicate<Observation> condition(Random chance) {
        List<Predicate<Observation>> conditions = List.of(o -> o.sex() != Sex.TOTAL,
                o -> o.age().equals(Observation.TOTAL), o -> o.timePeriod() instanceof Period.Year,
                o -> o.source().equals("MOU"), o -> o.is(ObsStatus.PROVISIONAL), o -> o.unitMeasure().equals("PERSONS"),
                o -> o.indicator().length() % 2 == 0, o -> !FigureCount.GROUPED.contains(o.indicator())
                        || o.group().equals("PTSD"));
        Predicate<Observation> one = conditions.get(chance.nextInt(conditions.size()));
        Predicate<Observation> other = conditions.get(chance.nextInt(conditions.size()));
        return switch (chance.nextInt(4)) {
            case 0 -> one.and(other);
            case 1 -> one.or(other);
            case 2 -> one.and(other.negate());
            default -> one.negate();
        };
    }

    private static Object kind(Observation o) {
        String group = FigureCount.GROUPED.contains(o.indicator()) ? o.group() : FigureCount.SOME;
        return List.of(o.indicator(), o.sex(), o.age().equals(Observation.TOTAL), group, o.timePeriod(),
                o.unitMeasure(), o.obsStatus(), o.source());
    }

    private static List<String> keys(Collection<Observation> figures) {
        return figures.stream().map(o -> o.key().toString()).sorted().toList();
    }

    private static Observation provisional(Observation o) {
        return new Observation(null, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.timePeriod(),
                o.value(), o.lower(), o.upper(), o.unitMeasure(), "P", o.sampleSize(), o.source(), o.locator(),
                o.remark(), o.attributes(), 0, null);
    }
}
