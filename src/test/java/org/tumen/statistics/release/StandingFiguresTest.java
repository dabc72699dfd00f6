package org.tumen.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tumen.statistics.Figure;
import org.tumen.statistics.FiguresOnly;
import org.tumen.statistics.HeldFigures;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Standing;
import org.tumen.statistics.StoredFigures;

/** What the database says of single figures and their neighbours is what a list of all figures says of them. */
class StandingFiguresTest {

    private static final int SOME = 400;

    private ConfigurableApplicationContext application;
    private StandingFigures standing;
    private int newest;

    @BeforeEach
    void start() {
        application = new SpringApplicationBuilder(FiguresOnly.class).web(WebApplicationType.NONE)
                .run("--spring.datasource.url=jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc");
        standing = application.getBean(StandingFigures.class);
        Publish publish = application.getBean(Publish.class);
        Releases releases = application.getBean(Releases.class);
        ManyReturns.publish(publish, releases, 0, 3_000);
        newest = ManyReturns.publish(publish, releases, 1, 700);
    }

    @AfterEach
    void close() {
        application.close();
    }

    private List<Observation> all(int release) {
        StoredFigures stored = application.getBean(StoredFigures.class);
        FigureCounts counts = application.getBean(FigureCounts.class);
        return stored.all(counts.of(List.of("returns", "arrivals", "arrivals_cumulative", "age_at_entry"), release));
    }

    @Test
    void neighboursAreThoseOfAllFigures() {
        for (int release : new int[] {newest, 2, newest - 1}) {
            List<Observation> all = all(release);
            Standing read = standing.in(release);
            Standing held = HeldFigures.standing(all);

            for (Observation figure : some(all)) {
                Observation.Key key = figure.key();
                assertThat(read.get(key)).isEqualTo(figure);
                assertThat(read.sources(key).map(Observation::key))
                        .containsExactlyInAnyOrderElementsOf(held.sources(key).map(Observation::key).toList());
                assertThat(read.last(key).map(Observation::key)).isEqualTo(held.last(key).map(Observation::key));
                for (LocalDate day : List.of(LocalDate.MIN, figure.timePeriod().end().orElse(LocalDate.MAX))) {
                    assertThat(read.newest(key, day).map(Observation::key))
                            .isEqualTo(held.newest(key, day).map(Observation::key));
                }
                if (!(figure.timePeriod() instanceof Period.Range)) {
                    assertThat(read.before(key, null).map(Observation::key))
                            .isEqualTo(held.before(key, null).map(Observation::key));
                }
            }
        }
    }

    /** The counts of a release are made of those of the one asked for before it, whichever that was. */
    @Test
    void countsAreThoseOfAllFigures() {
        for (int release : new int[] {2, newest, newest - 1, 1, newest}) {
            all(release).stream().collect(Collectors.groupingBy(Observation::indicator)).forEach((indicator, figures) ->
                    figures.stream().collect(Collectors.groupingBy(Observation::source, Collectors.counting()))
                            .forEach((source, count) -> assertThat(standing.in(release).counts(indicator).of(source))
                                    .isEqualTo(count)));
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Standing read = standing.in(2);
        Observation.Key key = Figure.count("arrivals", "1066", "7").get().key();

        assertThat(read.get(key)).isNull();
        assertThat(read.before(key, null)).isEmpty();
        assertThat(read.newest(key, LocalDate.MAX)).isEmpty();
        assertThat(read.get(key.at(Period.parse("2024")))).isNotNull();
    }

    private static List<Observation> some(List<Observation> all) {
        List<Observation> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(7));
        return mixed.subList(0, Math.min(SOME, mixed.size()));
    }
}
