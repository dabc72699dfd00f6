package org.tumen.statistics.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditLog;
import org.tumen.kit.CivilTime;
import org.tumen.state.DiskSpace;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;

/** Publishes a release in one transaction: all of it or nothing, and never upon figures that nobody has reviewed. */
@Component
public class Publish {

    private static final int BATCH = 1_000;

    private static final String TAKE_BACK = """
            update observation set withdrawn_in = ?
            where withdrawn_in is null and entered_in > ? and entered_in < ?
            """;
    private static final String BRING_BACK = """
            insert into observation (%1$s, entered_in)
            select %1$s, cast(? as integer)
            from observation
            where entered_in <= ? and withdrawn_in > ?
            """.formatted(StoreObservations.SAID);

    private final Releases releases;
    private final StandingFigures standing;
    private final JdbcAggregateTemplate database;
    private final JdbcTemplate jdbc;
    private final StoreObservations store;
    private final FigureCounts counts;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final CivilTime time;
    private final RunningPublications running;
    private final DiskSpace space;
    private final ReleaseDigests digests;
    private final ApplicationEventPublisher events;

    Publish(Releases releases, StandingFigures standing, JdbcAggregateTemplate database, JdbcTemplate jdbc,
            StoreObservations store, FigureCounts counts, TransactionTemplate transaction, AuditLog audit,
            CivilTime time, RunningPublications running, DiskSpace space, ReleaseDigests digests,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.standing = standing;
        this.database = database;
        this.jdbc = jdbc;
        this.store = store;
        this.counts = counts;
        this.transaction = transaction;
        this.audit = audit;
        this.time = time;
        this.running = running;
        this.space = space;
        this.digests = digests;
        this.events = events;
    }

    /** The day that a release of now is dated: today, and never before the newest, however the clock was set. */
    public LocalDate today() {
        LocalDate today = time.today();
        return releases.newest().map(Release::published).filter(today::isBefore).orElse(today);
    }

    /**
     * Publishes figures: those that are new or say something new enter, those they replace leave.
     *
     * @param basedOn   number of the release that the figures were reviewed against
     * @param figures   hands every figure, one after the other, to whom it is given; their releases do not matter
     * @param withdrawn standing figures that nothing replaces
     * @throws Overtaken                       if another release stands by now
     * @throws RunningPublications.ServerEnds if the server ends
     */
    public Release figures(int basedOn, Announcement announcement, Consumer<Consumer<Observation>> figures,
            Iterable<Observation> withdrawn) {
        return inOneStep(basedOn, announcement, null, AuditEntry.Action.PUBLISHED, number -> {
            Standing stands = standing.in(basedOn);
            store.withdraw(number, withdrawn);
            List<Observation> entering = new ArrayList<>(BATCH);
            List<Observation> leaving = new ArrayList<>();
            figures.accept(figure -> {
                Observation stood = stands.get(figure.key());
                if (Difference.change(stood, figure) == null) {
                    return;
                }
                if (stood != null) {
                    leaving.add(stood);
                }
                entering.add(figure);
                if (entering.size() == BATCH) {
                    store.insert(number, entering);
                    store.withdraw(number, leaving);
                    entering.clear();
                    leaving.clear();
                }
            });
            store.insert(number, entering);
            store.withdraw(number, leaving);
        });
    }

    /**
     * Brings the figures of an earlier release back, as a release of its own.
     *
     * @param basedOn number of the release that stood when this was decided
     * @throws Overtaken                       if another release stands by now
     * @throws RunningPublications.ServerEnds if the server ends
     */
    public Release restore(int earlier, int basedOn, Announcement announcement) {
        space.require(0);
        return inOneStep(basedOn, announcement, earlier, AuditEntry.Action.RESTORED, number -> {
            jdbc.update(BRING_BACK, number, earlier, earlier);
            jdbc.update(TAKE_BACK, number, earlier, number);
        });
    }

    private Release inOneStep(int basedOn, Announcement a, @Nullable Integer restores, AuditEntry.Action action,
            Consumer<Integer> step) {
        Release release = running.finish(() -> stored(basedOn, a, restores, action, step));
        events.publishEvent(new ReleasePublished(release.number()));
        return release;
    }

    private Release stored(int basedOn, Announcement a, @Nullable Integer restores, AuditEntry.Action action,
            Consumer<Integer> step) {
        Release release = new Release(basedOn + 1, today(), a.title(), a.note(), a.fileDigest(),
                a.author(), a.fileName(), restores);
        try {
            // What the journal says is true only once it is committed.
            String digest = Objects.requireNonNull(transaction.execute(status -> {
                overtaken(basedOn);
                // Two admins may publish at once: the primary key on {@code number} lets only one insert succeed.
                database.insert(release);
                step.accept(release.number());
                counts.add(release.number());
                audit.write(a.author(), action, restores == null ? String.valueOf(release.number())
                        : "%d = %d".formatted(release.number(), restores));
                return digests.seal(release.number());
            }));
            digests.publish(release.number(), digest);
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            overtaken(basedOn);
            throw e;
        }
        return release;
    }

    private void overtaken(int basedOn) {
        int newest = releases.newest().map(Release::number).orElse(0);
        if (newest != basedOn) {
            throw new Overtaken(basedOn, newest);
        }
    }
}
