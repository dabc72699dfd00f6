package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Page;
import org.tumen.kit.RefusedWrite;
import org.tumen.kit.Texts;
import org.tumen.state.DiskFull;
import org.tumen.upload.draft.Draft;
import org.tumen.upload.draft.Drafts;
import org.tumen.upload.draft.TakeUpload;
import org.tumen.upload.draft.UploadedFiles;
import org.tumen.upload.rule.RulesLink;
import org.tumen.upload.template.MakeTemplates;

/** Where new figures come in: a file is dropped here and becomes a draft; drafts wait here until they are published. */
@Route("admin/upload")
@RolesAllowed("ADMIN")
@StyleSheet("upload.css")
final class UploadView extends Composite<Main> implements HasDynamicTitle {

    static final String PATH = "admin/upload";

    private static final Logger LOG = LoggerFactory.getLogger(UploadView.class);

    private final Texts texts;
    private final TakeUpload take;
    private final Drafts drafts;
    private final MakeTemplates templates;
    private final CivilTime civil;
    private final UnorderedList waiting = new UnorderedList();
    private final Section waitingCard = new Section();
    private final Paragraph outcome = new Paragraph();

    UploadView(TakeUpload take, Drafts drafts, MakeTemplates templates, CivilTime civil) {
        this.texts = new Texts(getLocale());
        this.take = take;
        this.drafts = drafts;
        this.templates = templates;
        this.civil = civil;
    }

    @Override
    protected Main initContent() {
        Header head = Page.head(new H1(texts.get("upload.title")), new Paragraph(new Span(
                texts.get("upload.lead") + " "), new RulesLink(texts)));
        Upload upload = new Upload(this::received);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(UploadedFiles.MOST_BYTES));
        upload.setI18n(UploadTexts.in(texts));
        upload.addFileRejectedListener(e -> outcome.setText(e.getErrorMessage()));
        upload.addAllFinishedListener(e -> {
            upload.clearFileList();
            show();
        });
        outcome.getElement().setAttribute("role", "alert");
        Section drop = new Section(upload, outcome);
        drop.addClassName("card");
        waitingCard.addClassName("card");
        waitingCard.add(new H2(texts.get("upload.drafts")), waiting);
        waiting.addClassName("drafts");
        Main main = new Page(head, drop, waitingCard, new TemplatesPanel(templates, texts));
        main.addClassName("admin");
        show();
        return main;
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("upload.title"));
    }

    /** Runs in a request of its own, while the page waits. */
    private void received(UploadEvent event) {
        try {
            String author = Objects.requireNonNull(event.getRequest().getUserPrincipal()).getName();
            Draft draft = take.take(event.getFileName(), event.getInputStream(), author);
            event.getUI().access(() -> event.getUI().navigate(DraftView.class, draft.id()));
        } catch (UploadedFiles.TooLarge e) {
            refuse(event, texts.get("upload.tooLarge"));
        } catch (DiskFull e) {
            refuse(event, RefusedWrite.text(e, texts).orElseThrow());
        } catch (UploadedFiles.BrokenOff e) {
            LOG.info("an upload broke off: {}", e.getMessage());
            refuse(event, texts.get("upload.brokenOff"));
        } catch (IOException e) {
            LOG.error("an upload could not be stored: {}", e.toString());
            refuse(event, RefusedWrite.text(e, texts).orElseGet(() -> texts.get("upload.notStored")));
        }
    }

    /** Says why not. A browser hears nothing while it is sending, so what still comes is let pass by. */
    private void refuse(UploadEvent event, String why) {
        try {
            event.getInputStream().skip(UploadedFiles.MOST_BYTES);
        } catch (IOException e) {
            LOG.debug("nothing more comes", e);
        }
        event.reject(why);
        event.getUI().access(() -> outcome.setText(why));
    }

    private void show() {
        List<Draft> all = drafts.newestFirst();
        waiting.removeAll();
        waitingCard.setVisible(!all.isEmpty());
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(texts.locale());
        all.forEach(draft -> waiting.add(item(draft, time)));
    }

    private ListItem item(Draft draft, DateTimeFormatter time) {
        Anchor open = new Anchor(PATH + "/" + draft.id(), draft.fileName());
        Span about = new Span(texts.get("upload.about", time.format(civil.at(draft.created())),
                civil.zone(texts.locale()), draft.author()));
        about.addClassName("quiet");
        NativeButton discard = new NativeButton(texts.get("upload.discard"), e -> {
            try {
                take.discard(draft, VaadinRequest.getCurrent().getUserPrincipal().getName());
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            show();
        });
        discard.getElement().setAttribute("aria-label", texts.get("upload.discardNamed", draft.fileName()));
        return new ListItem(open, about, discard);
    }
}
