package org.tumen.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.AllObservations;
import org.tumen.statistics.Figure;
import org.tumen.statistics.FiguresOnly;
import org.tumen.statistics.Observation;
import org.tumen.statistics.SetClock;
import org.tumen.statistics.datapackage.ShippedData;

/** A release is published whole or not at all, and only upon what was reviewed. */
class PublishTest {

    private static final int NEWEST = ShippedData.releases().size();

    private static final Announcement NOTE = new Announcement(new LocalizedText("New figures", "새 수치"), new LocalizedText("Why", "이유"), "kim",
            "figures.xlsx", "0".repeat(64));

    /** Hears what is published. */
    static final class Listener {
        private final List<Integer> heard = new ArrayList<>();

        @EventListener
        void published(ReleasePublished event) {
            heard.add(event.number());
        }
    }

    private ConfigurableApplicationContext application;
    private Publish publish;
    private AllObservations observations;
    private Releases releases;

    @BeforeEach
    void start() {
        application = new SpringApplicationBuilder(FiguresOnly.class, Listener.class, SetClock.class)
                .web(WebApplicationType.NONE).run("--spring.datasource.url=jdbc:hsqldb:mem:" + UUID.randomUUID()
                        + ";hsqldb.tx=mvcc");
        publish = application.getBean(Publish.class);
        observations = application.getBean(AllObservations.class);
        releases = application.getBean(Releases.class);
    }

    @AfterEach
    void close() {
        application.getBean(JdbcTemplate.class).execute("shutdown");
        application.close();
    }

    @Test
    void entersWhatIsNewAndWhatSaysSomethingNewAndNothingElse() {
        Observation changed = figure("2025", "224");
        Observation added = figure("2031", "7");
        Observation repeated = standing(NEWEST).get(figure("2024", "0").key());

        Release release = publish.figures(NEWEST, NOTE, give(changed, added, repeated), List.of());

        assertThat(release).isEqualTo(releases.newest().orElseThrow());
        assertThat(release.number()).isEqualTo(NEWEST + 1);
        Difference difference = Difference.between(observations.all(NEWEST), observations.all(NEWEST + 1));
        assertThat(difference.changes()).extracting(c -> c.getClass().getSimpleName() + " "
                + c.figure().timePeriod().code() + " " + c.figure().value().intValue())
                .containsExactlyInAnyOrder("Changed 2025 224", "Added 2031 7");
        assertThat(observations.history(changed.key())).extracting(o -> o.value().intValue())
                .containsExactly(224, 223, 224);
        assertThat(application.getBean(Listener.class).heard).containsExactly(NEWEST + 1);
        assertThat(application.getBean(AuditLog.class).entries(AuditFilter.ALL, 0, 5)).extracting(AuditEntry::author,
                AuditEntry::action,
                AuditEntry::subject).containsExactly(org.assertj.core.groups.Tuple.tuple("kim",
                        AuditEntry.Action.PUBLISHED, String.valueOf(NEWEST + 1)));
    }

    @Test
    void leavesEarlierReleasesAsTheyWere() {
        Map<Observation.Key, Observation> before = standing(NEWEST);

        publish.figures(NEWEST, NOTE, give(figure("2025", "999")), List.of(before.get(figure("2024", "0").key())));

        assertThat(standing(NEWEST).keySet()).isEqualTo(before.keySet());
        assertThat(standing(NEWEST).get(figure("2025", "0").key()).value()).isEqualByComparingTo("223");
        assertThat(standing(NEWEST + 1)).doesNotContainKey(figure("2024", "0").key()).hasSize(before.size() - 1);
    }

    /** At 20:06 on the thirtieth of December in London it is the last of the year in Seoul. */
    @Test
    void isDatedByTheDayWhereItsReadersAre() {
        application.getBean(SetClock.class).pass(Duration.ofDays(30));

        assertThat(publish.figures(NEWEST, NOTE, give(figure("2031", "7")), List.of()).published())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void isNeverDatedBeforeTheReleaseBeforeIt() {
        publish.figures(NEWEST, NOTE, give(figure("2031", "7")), List.of());
        application.getBean(SetClock.class).pass(Duration.ofDays(-3));

        assertThat(publish.today()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(publish.figures(NEWEST + 1, NOTE, give(figure("2031", "8")), List.of()).published())
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(publish.restore(1, NEWEST + 2, NOTE).published()).isEqualTo(LocalDate.of(2026, 12, 1));

        application.getBean(SetClock.class).pass(Duration.ofDays(5));

        assertThat(publish.restore(NEWEST + 1, NEWEST + 3, NOTE).published()).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void bringsAnEarlierReleaseBack() {
        publish.figures(NEWEST, NOTE, give(figure("2025", "999"), figure("2031", "7")),
                List.of(standing(NEWEST).get(figure("2024", "0").key())));

        Release back = publish.restore(1, NEWEST + 1, NOTE);

        assertThat(back.restores()).isEqualTo(1);
        assertThat(Difference.between(observations.all(1), observations.all(NEWEST + 2)))
                .isEqualTo(new Difference(List.of(), observations.all(1).size()));
        assertThat(standing(NEWEST + 1).get(figure("2025", "0").key()).value()).isEqualByComparingTo("999");

        publish.restore(NEWEST + 1, NEWEST + 2, NOTE);

        assertThat(Difference.between(observations.all(NEWEST + 1), observations.all(NEWEST + 3)).changes()).isEmpty();
    }

    @Test
    void storesNothingWhereOneFigureCannotBeStored() {
        Map<Observation.Key, Observation> before = standing(NEWEST);
        Observation tooLarge = figure("2032", "12345678901234567890");

        assertThatThrownBy(() -> publish.figures(NEWEST, NOTE, give(figure("2031", "7"), tooLarge), before.values()))
                .isNotInstanceOf(Overtaken.class);

        assertThat(releases.newest().orElseThrow().number()).isEqualTo(NEWEST);
        assertThat(standing(NEWEST)).isEqualTo(before);
        assertThat(application.getBean(AuditLog.class).entries(AuditFilter.ALL, 0, 5)).isEmpty();
        assertThat(application.getBean(Listener.class).heard).isEmpty();
    }

    @Test
    void refusesWhatWasReviewedAgainstOlderFigures() {
        publish.figures(NEWEST, NOTE, give(figure("2031", "7")), List.of());

        assertThatThrownBy(() -> publish.figures(NEWEST, NOTE, give(figure("2031", "8")), List.of()))
                .isInstanceOfSatisfying(Overtaken.class, o -> assertThat(o.newest()).isEqualTo(NEWEST + 1));
        assertThatThrownBy(() -> publish.restore(1, NEWEST, NOTE)).isInstanceOf(Overtaken.class);
    }

    @Test
    void letsOneOfTwoThroughWhoPublishAtTheSameMoment() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        List<Future<Release>> answers = new ArrayList<>();
        try (ExecutorService admins = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String value : List.of("7", "8")) {
                answers.add(admins.submit(() -> {
                    both.await();
                    return publish.figures(NEWEST, NOTE, give(figure("2031", value)), List.of());
                }));
            }
        }

        assertThat(answers).extracting(Future::state).containsExactlyInAnyOrder(Future.State.SUCCESS,
                Future.State.FAILED);
        assertThat(answers).filteredOn(a -> a.state() == Future.State.FAILED).singleElement()
                .satisfies(a -> assertThat(a.exceptionNow()).isInstanceOf(Overtaken.class));
        assertThat(observations.history(figure("2031", "0").key())).hasSize(1);
    }

    private static Observation figure(String period, String value) {
        return Figure.count("arrivals", period, value).get();
    }

    private static Consumer<Consumer<Observation>> give(Observation... figures) {
        return sink -> List.of(figures).forEach(sink);
    }

    private Map<Observation.Key, Observation> standing(int release) {
        return observations.all(release).stream().collect(Collectors.toMap(Observation::key, Function.identity()));
    }
}
