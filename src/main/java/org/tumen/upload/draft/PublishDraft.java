package org.tumen.upload.draft;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Texts;
import org.tumen.state.DiskSpace;
import org.tumen.statistics.Observation;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;
import org.tumen.statistics.release.RunningPublications;
import org.tumen.statistics.release.StandingFigures;
import org.tumen.upload.file.Unreadable;
import org.tumen.upload.screening.Screened;
import org.tumen.upload.sheet.Progress;

/** Makes a release of a draft, and remembers how it was read. */
@Component
public class PublishDraft {

    private static final Logger LOG = LoggerFactory.getLogger(PublishDraft.class);

    private final ReviewDraft review;
    private final Publish publish;
    private final Drafts drafts;
    private final RecallShape recall;
    private final Releases releases;
    private final StandingFigures standing;
    private final RunningPublications running;
    private final DiskSpace space;

    PublishDraft(ReviewDraft review, Publish publish, Drafts drafts, RecallShape recall, Releases releases,
            StandingFigures standing, RunningPublications running, DiskSpace space) {
        this.review = review;
        this.publish = publish;
        this.drafts = drafts;
        this.recall = recall;
        this.releases = releases;
        this.standing = standing;
        this.running = running;
        this.space = space;
    }

    /**
     * Publishes what was reviewed: the file is read once more, and every figure goes straight into the release.
     *
     * @throws org.tumen.statistics.release.Overtaken if another release was published since the review
     * @throws IllegalStateException          if the file no longer reads as it did
     * @throws RunningPublications.ServerEnds if the server ends before
     * @throws org.tumen.state.DiskFull         if the disk is full
     */
    public Release publish(Review reviewed, Decision decision, String author, Progress progress) {
        space.require(reviewed.draft().fileSize());
        return running.finish(() -> whole(reviewed, decision, author, progress));
    }

    private Release whole(Review reviewed, Decision decision, String author, Progress progress) {
        Draft draft = reviewed.draft();
        LocalDate day = publish.today();
        Announcement announcement = new Announcement(LocalizedText.of(l -> title(l, day)), decision.note(),
                author, draft.fileName(), draft.fileDigest());
        Release release = publish.figures(reviewed.basedOn(), announcement,
                figures -> ReadAhead.run(user -> read(reviewed, decision.extent(), user, progress), figures),
                decision.extent().withdrawn(reviewed));
        clearUp(reviewed);
        return release;
    }

    /** Whether others have published since a draft was reviewed. */
    public boolean overtaken(Review reviewed) {
        return releases.newest().orElseThrow().number() > reviewed.basedOn();
    }

    /** What others have published since a draft was reviewed. */
    public Beneath beneath(Review reviewed) {
        List<Release> since = releases.all().stream().filter(r -> r.number() > reviewed.basedOn()).toList();
        return Beneath.of(reviewed, since, standing.difference(reviewed.basedOn(), since.isEmpty()
                ? reviewed.basedOn() : since.getLast().number()));
    }

    private void read(Review reviewed, PublishScope extent, Consumer<Observation> figures, Progress progress) {
        try {
            Screened again = review.screenAgain(reviewed, c -> figures.accept(c.figure()), progress);
            if (!again.findings().publishable()) {
                throw new IllegalStateException("the file has errors that the review had not");
            }
            extent.computed(reviewed).forEach(c -> figures.accept(c.figure()));
        } catch (Unreadable e) {
            throw new IllegalStateException("the file can no longer be read", e);
        }
    }

    /** The release stands, whatever becomes of its draft: one that is left says nothing new, and can be discarded. */
    private void clearUp(Review reviewed) {
        try {
            drafts.deleteById(Objects.requireNonNull(reviewed.draft().id()));
            recall.remember(reviewed);
        } catch (DataAccessException e) {
            LOG.warn("a draft was published but could not be cleared up", e);
        }
    }

    private static String title(Locale language, LocalDate day) {
        Texts texts = new Texts(language);
        return texts.get("publish.releaseTitle", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale()).format(day));
    }
}
