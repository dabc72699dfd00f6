package org.tumen.upload.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.release.Overtaken;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.RunningPublications;
import org.tumen.upload.draft.Beneath;
import org.tumen.upload.draft.CorrectDraft;
import org.tumen.upload.draft.Decision;
import org.tumen.upload.draft.Draft;
import org.tumen.upload.draft.Drafts;
import org.tumen.upload.draft.PublishDraft;
import org.tumen.upload.draft.Review;
import org.tumen.upload.draft.ReviewDraft;
import org.tumen.upload.draft.WriteChanges;
import org.tumen.upload.sheet.CellRef;
import org.tumen.wording.Labels;

/** One uploaded file on its way: how it is read, what is wrong with it, what it would change, and the last step. */
@Route(UploadView.PATH)
@RolesAllowed("ADMIN")
@StyleSheet("upload.css")
final class DraftView extends Composite<Page> implements HasUrlParameter<Long>, HasDynamicTitle {

    private final Texts texts;
    private final Drafts drafts;
    private final ReviewDraft reviewDraft;
    private final PublishDraft publishDraft;
    private final CorrectDraft correctDraft;
    private final H1 title = new H1();
    private final WorkPanel work;
    private final TroublePanel trouble;
    private final ShapePanel shape;
    private final ProblemsPanel findings;
    private final ImpactPanel impact;
    private final PublishPanel publish;
    private final PublishedPanel done;
    private @Nullable ReadingPanel reading;
    private @Nullable Draft draft;
    private @Nullable Review review;
    private Doing doing = Doing.NOTHING;

    /** The work that runs beside the page, one thing at a time. */
    private enum Doing {
        NOTHING, READING, PUBLISHING
    }

    DraftView(Drafts drafts, ReviewDraft reviewDraft, PublishDraft publishDraft, CorrectDraft correctDraft,
            Catalogues catalogues, WriteChanges write, RunningPublications running) {
        this.texts = new Texts(getLocale());
        this.drafts = drafts;
        this.reviewDraft = reviewDraft;
        this.publishDraft = publishDraft;
        this.correctDraft = correctDraft;
        Labels labels = new Labels(catalogues.current(), texts);
        this.trouble = new TroublePanel(labels);
        this.done = new PublishedPanel(texts);
        this.work = new WorkPanel(texts, running, this::failed);
        this.shape = new ShapePanel(labels, changed -> draft.shaped(changed)
                .ifPresentOrElse(this::save, this::tooManyLabels));
        this.findings = new ProblemsPanel(labels, this::correct);
        this.impact = new ImpactPanel(labels, write);
        this.publish = new PublishPanel(texts, this::publish, extent -> impact.show(review, extent));
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        draft = drafts.findById(id).orElseThrow(NotFoundException::new);
        title.setText(draft.fileName());
        reading = new ReadingPanel(draft, texts, this::save);
        Header head = Page.head(new Anchor(UploadView.PATH, texts.get("draft.back")), title);
        getContent().removeAll();
        getContent().add(head, trouble, done, work, reading, shape, findings, impact, publish);
        getContent().addClassName("admin");
        getContent().getElement().addEventListener("released", e -> released());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        panels(false);
        read();
    }

    /** Nobody waits any more for what a file says; a release that was decided on is published all the same. */
    @Override
    protected void onDetach(DetachEvent detached) {
        if (doing != Doing.PUBLISHING) {
            work.cancel();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("upload.title"));
    }

    private void save(Draft changed) {
        ifStillThere(() -> {
            draft = drafts.save(changed);
            read();
        });
    }

    private void tooManyLabels() {
        shape.show(review);
        trouble.say(texts.get("shape.tooManyLabels"));
    }

    private void correct(CellRef place, Optional<String> replacement) {
        ifStillThere(() -> {
            correctDraft.correct(draft, place, replacement, author());
            read();
        });
    }

    /** Somebody else may have published or discarded the draft meanwhile. */
    private void ifStillThere(Runnable change) {
        if (doing == Doing.NOTHING && drafts.findById(draft.id()).isPresent()) {
            change.run();
        } else if (doing == Doing.NOTHING) {
            failed(texts.get("draft.gone"));
        }
    }

    private void read() {
        read(made -> () -> show(made));
    }

    /** Reads it again, because others have published since it was reviewed, and says what they changed beneath. */
    private void readAnew(Review overtaken, String why) {
        read(made -> {
            Beneath beneath = publishDraft.beneath(overtaken);
            return () -> {
                show(made);
                trouble.say(why, beneath);
            };
        });
    }

    /** What was read before stays in its place meanwhile, so that nobody loses it from sight. */
    private void read(Function<Review, Runnable> outcome) {
        Draft now = draft;
        trouble.clear();
        begin(Doing.READING);
        work.run(progress -> outcome.apply(reviewDraft.review(now, progress)));
    }

    private void begin(Doing begun) {
        doing = begun;
        getContent().setClassName("waiting", begun == Doing.READING && review != null);
    }

    private void show(Review made) {
        begin(Doing.NOTHING);
        review = made;
        reading.show(made);
        shape.show(made);
        findings.show(made);
        publish.show(made);
        impact.show(made, publish.extent());
        panels(true);
        getContent().getElement().setAttribute("data-release", String.valueOf(made.basedOn()));
    }

    private void publish(Decision decision) {
        if (doing != Doing.NOTHING) {
            return;
        }
        String author = author();
        Review reviewed = review;
        panels(false);
        begin(Doing.PUBLISHING);
        work.run(progress -> {
            try {
                Release release = publishDraft.publish(reviewed, decision, author, progress);
                return () -> published(release);
            } catch (Overtaken e) {
                return () -> readAnew(reviewed, texts.get("publish.overtaken", String.valueOf(e.newest())));
            }
        });
    }

    /**
     * A release was published, maybe from this page: an admin who still decides is told at once, and the draft is
     * weighed anew.
     */
    private void released() {
        if (doing == Doing.NOTHING && review != null && !done.isVisible() && publishDraft.overtaken(review)) {
            readAnew(review, texts.get("beneath.lead"));
        }
    }

    private void published(Release release) {
        begin(Doing.NOTHING);
        panels(false);
        done.show(release);
    }

    private void failed(String text) {
        begin(Doing.NOTHING);
        panels(false);
        trouble.say(text);
    }

    private void panels(boolean shown) {
        List.of(reading, shape, findings, impact, publish).forEach(p -> p.getElement().setVisible(shown));
        if (shown && review.shape() == null) {
            List.of(impact, publish).forEach(p -> p.getElement().setVisible(false));
            shape.setVisible(!review.head().isEmpty());
        }
        if (!shown) {
            trouble.clear();
        }
    }

    private static String author() {
        return VaadinRequest.getCurrent().getUserPrincipal().getName();
    }
}
