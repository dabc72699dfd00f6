package org.tumen.statistics.release;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tumen.state.DatabaseTrouble;
import org.tumen.state.Journal;

/**
 * The digest of each release, made as it is published: it stands in the release's row, and in the journal beside the
 * database, so that a release that is missing or has changed is noticed at the next start. Figures are compared beside
 * the rest of the start; the server opens when that is done, unless there are many.
 */
@Component
public class ReleaseDigests implements SmartLifecycle {

    /** For so many figures the server waits before it opens. */
    private static final long AT_ONCE = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseDigests.class);

    private final JdbcTemplate jdbc;
    private final ReadDigests read;
    private final Journal journal;
    private final DatabaseTrouble trouble;
    private CompletableFuture<Optional<String>> comparing = CompletableFuture.completedFuture(Optional.empty());
    private volatile boolean ended = true;

    ReleaseDigests(JdbcTemplate jdbc, ReadDigests read, Journal journal, DatabaseTrouble trouble) {
        this.jdbc = jdbc;
        this.read = read;
        this.journal = journal;
        this.trouble = trouble;
    }

    /** Makes the digest of a release that is whole, and stores it with it, within the transaction that is open. */
    public String seal(int release) {
        String digest = read.of(release);
        store(release, digest);
        return digest;
    }

    /**
     * Writes the digest of a release beside the database, once it is committed. Where that fails the release is there
     * all the same, and that it might be lost some day without a word is told as trouble.
     */
    void publish(int release, String digest) {
        try {
            journal.release(release, digest);
        } catch (IOException e) {
            trouble.found("the journal cannot be written: " + e.getMessage());
        }
    }

    /**
     * Compares the releases of the database with what they were when they were published. One that an earlier build
     * has stored without a digest gets it now, and so do all where somebody has deleted the journal.
     *
     * @throws org.tumen.state.StartRefused if one is missing; that one has changed is told when this is started
     */
    public void compare() {
        SortedMap<Integer, Optional<String>> stored = stored();
        journal.releases().forEach((number, digest) -> {
            if (!stored.containsKey(number)) {
                throw journal.damaged("release %d is missing".formatted(number));
            }
        });
        if (stored.isEmpty()) {
            return;
        }
        Optional<String> installation = installation();
        if (installation.isPresent() && journal.installation().filter(i -> !installation.get().equals(i)).isPresent()) {
            throw journal.damaged("it is of another installation");
        }
        if (installation.isPresent() && journal.keeps() && !journal.known()) {
            LOG.warn("the journal of this installation was not there: the figures are taken as they are");
        }
        Long last = jdbc.queryForObject("select max(id) from observation", Long.class);
        comparing = CompletableFuture.supplyAsync(() -> changed(stored), Thread::startVirtualThread);
        if (last != null && last >= AT_ONCE) {
            comparing.whenComplete(this::tellLater);
            comparing = CompletableFuture.completedFuture(Optional.empty());
        }
    }

    private void tellLater(@Nullable Optional<String> changed, @Nullable Throwable failure) {
        if (changed != null) {
            changed.ifPresent(trouble::found);
        } else if (failure != null && !ended) {
            trouble.found("the figures cannot be read: " + failure.getMessage());
        }
    }

    /** Before the server opens. */
    @Override
    public void start() {
        ended = false;
        try {
            comparing.join().ifPresent(what -> {
                throw journal.damaged(what);
            });
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public void stop() {
        ended = true;
    }

    @Override
    public boolean isRunning() {
        return !ended;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    /** What is not as it was published, the first of it; what has no digest yet gets one. */
    private Optional<String> changed(SortedMap<Integer, Optional<String>> stored) {
        boolean anew = journal.keeps() && !journal.known();
        SortedMap<Integer, String> written = journal.releases();
        begin();
        for (var release : read.upTo(stored.lastKey()).entrySet()) {
            int number = release.getKey();
            Optional<String> row = stored.get(number);
            if (!anew && Stream.of(row, Optional.ofNullable(written.get(number))).flatMap(Optional::stream)
                    .anyMatch(known -> !known.equals(release.getValue()))) {
                return Optional.of("the figures of release %d differ from those that were published".formatted(number));
            }
            if (!row.equals(Optional.of(release.getValue()))) {
                store(number, release.getValue());
            }
            publish(number, release.getValue());
        }
        return Optional.empty();
    }

    /** Both the database and the journal learn which installation they are of. */
    private void begin() {
        String number = installation().or(journal::installation).orElseGet(() -> UUID.randomUUID().toString());
        if (installation().isEmpty()) {
            jdbc.update("insert into installation (id) values (?)", number);
        }
        try {
            journal.begin(number);
        } catch (IOException e) {
            trouble.found("the journal cannot be written: " + e.getMessage());
        }
    }

    private Optional<String> installation() {
        return jdbc.queryForList("select id from installation", String.class).stream().findFirst();
    }

    private SortedMap<Integer, Optional<String>> stored() {
        SortedMap<Integer, Optional<String>> found = new TreeMap<>();
        jdbc.query("select number, figures_digest from data_release", row -> {
            found.put(row.getInt(1), Optional.ofNullable(row.getString(2)));
        });
        return found;
    }

    private void store(int release, String digest) {
        jdbc.update("update data_release set figures_digest = ? where number = ?", digest, release);
    }
}
