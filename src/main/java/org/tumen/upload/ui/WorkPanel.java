package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.kit.RefusedWrite;
import org.tumen.kit.Texts;
import org.tumen.statistics.release.RunningPublications;
import org.tumen.upload.sheet.Progress;

/**
 * A panel for work that may take long: how far it is, and a button that stops it. The work runs in a thread of its own,
 * and the page asks it how far it is.
 */
final class WorkPanel extends Composite<Section> {

    private static final Logger LOG = LoggerFactory.getLogger(WorkPanel.class);
    /** How often a page asks how far the work has come, in milliseconds. */
    private static final int ASK = 200;
    /** So long the page waits, so that what comes of short work comes with it, in one step; in milliseconds. */
    private static final long PATIENCE = 600;

    private final Texts texts;
    private final RunningPublications running;
    private final Consumer<String> trouble;
    private final ProgressBar bar = new ProgressBar();
    private Progress progress = new Progress();

    /** @param trouble is told, in words for the admin, why the work came to nothing */
    WorkPanel(Texts texts, RunningPublications running, Consumer<String> trouble) {
        this.texts = texts;
        this.running = running;
        this.trouble = trouble;
        NativeButton cancel = new NativeButton(texts.get("draft.cancel"), e -> cancel());
        getContent().add(new Paragraph(texts.get("draft.reading")), bar, cancel);
        getContent().addClassNames("card", "work");
        setVisible(false);
    }

    /** Begins work; what it gives is run on the page when it is done. */
    void run(Function<Progress, Runnable> work) {
        Progress mine = new Progress();
        progress = mine;
        CompletableFuture<Runnable> coming = CompletableFuture.supplyAsync(() -> outcome(work, mine),
                Thread::startVirtualThread);
        try {
            done(coming.get(PATIENCE, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            watch(coming, mine);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            watch(coming, mine);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Stops the work at its next step. */
    void cancel() {
        progress.cancel();
    }

    private void watch(CompletableFuture<Runnable> coming, Progress mine) {
        UI ui = UI.getCurrent();
        setVisible(true);
        bar.setValue(mine.done());
        ui.setPollInterval(ASK);
        var asking = ui.addPollListener(e -> bar.setValue(mine.done()));
        coming.thenAccept(outcome -> ui.access(() -> {
            asking.remove();
            ui.setPollInterval(-1);
            done(outcome);
        }));
    }

    private void done(Runnable outcome) {
        setVisible(false);
        outcome.run();
    }

    private Runnable outcome(Function<Progress, Runnable> work, Progress mine) {
        try {
            return work.apply(mine);
        } catch (CancellationException e) {
            return () -> trouble.accept(texts.get("draft.cancelled"));
        } catch (RuntimeException e) {
            if (running.ended()) {
                LOG.warn("a draft was not read or published, for the server ends");
                return () -> trouble.accept(texts.get("draft.serverEnds"));
            }
            Optional<String> refused = RefusedWrite.text(e, texts);
            if (refused.isPresent()) {
                LOG.error("a draft was not published: {}", e.toString());
                return () -> trouble.accept(refused.get());
            }
            LOG.error("a draft could not be read or published", e);
            return () -> trouble.accept(texts.get("draft.failed"));
        }
    }
}
