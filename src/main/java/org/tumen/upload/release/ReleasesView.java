package org.tumen.upload.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.tumen.audit.AuditLink;
import org.tumen.audit.AuditLog;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Page;
import org.tumen.kit.RefusedWrite;
import org.tumen.kit.Texts;
import org.tumen.state.DiskFull;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Difference;
import org.tumen.statistics.release.Overtaken;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;
import org.tumen.statistics.release.RunningPublications;
import org.tumen.statistics.release.StandingFigures;
import org.tumen.upload.draft.UploadedFiles;
import org.tumen.wording.Labels;

/** Every release there has been: who published it, why, from what; what differs between two; and the way back. */
@Route("admin/releases")
@RolesAllowed("ADMIN")
@StyleSheet("upload.css")
final class ReleasesView extends Composite<Main> implements HasDynamicTitle {

    private final Texts texts;
    private final Releases releases;
    private final StandingFigures standing;
    private final Publish publish;
    private final Main main = new Page();
    private final ReleaseTable list;
    private final Select<Release> from = new Select<>();
    private final Select<Release> to = new Select<>();
    private final Paragraph sum = new Paragraph();
    private final ChangeTable changes;
    private final TextField note = new TextField();
    private final NativeButton restore = new NativeButton();
    private final Paragraph outcome = new Paragraph();
    /** Number of the newest release that this page shows. */
    private int newest;

    ReleasesView(Releases releases, StandingFigures standing, Publish publish, AuditLog audit, UploadedFiles files,
            Catalogues catalogues) {
        this.texts = new Texts(getLocale());
        this.releases = releases;
        this.standing = standing;
        this.publish = publish;
        this.list = new ReleaseTable(texts, audit, files);
        this.changes = new ChangeTable(new Labels(catalogues.current(), texts));
    }

    @Override
    protected Main initContent() {
        Header head = Page.head(new H1(texts.get("releases.title")), new Paragraph(new Span(
                texts.get("releases.lead") + " "), new Anchor(AuditLink.PATH, texts.get("releases.audit"))));
        main.add(head, card(list), compared(), restored());
        main.addClassNames("admin");
        main.getElement().addEventListener("released", e -> show());
        show(main);
        return main;
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("releases.title"));
    }

    private Section compared() {
        Div choice = new Div(from, to);
        choice.addClassName("choices");
        for (Select<Release> one : List.of(from, to)) {
            one.setItemLabelGenerator(this::named);
            one.addValueChangeListener(e -> compare());
        }
        from.setLabel(texts.get("releases.from"));
        to.setLabel(texts.get("releases.to"));
        sum.getElement().setAttribute("aria-live", "polite");
        return card(new H2(texts.get("releases.differences")), choice, sum, changes);
    }

    private String named(Release r) {
        return texts.get("releases.named", String.valueOf(r.number()), r.published().toString(),
                r.title().in(texts.locale()));
    }

    private void compare() {
        if (from.getValue() != null && to.getValue() != null) {
            Difference d = standing.difference(from.getValue().number(), to.getValue().number());
            changes.show(d.changes());
            sum.setText(texts.get("releases.sum", d.changes().size(), d.unchanged()));
            restore.setText(texts.get("releases.restore", String.valueOf(from.getValue().number())));
        }
    }

    private Section restored() {
        note.setLabel(texts.get("releases.why"));
        note.setMaxLength(500);
        note.setWidthFull();
        restore.addClickListener(e -> bringBack());
        Page.status(outcome);
        return card(new H2(texts.get("releases.back")), new Paragraph(texts.get("releases.backLead")), note, restore,
                outcome);
    }

    private void bringBack() {
        if (note.getValue().isBlank()) {
            note.setErrorMessage(texts.get("releases.whyMissing"));
            note.setInvalid(true);
            return;
        }
        int earlier = from.getValue().number();
        LocalizedText title = LocalizedText.of(l -> new Texts(l).get("releases.restored", String.valueOf(earlier)));
        try {
            Release made = publish.restore(earlier, newest, new Announcement(title,
                    LocalizedText.of(l -> note.getValue()),
                    VaadinRequest.getCurrent().getUserPrincipal().getName(), null, ""));
            note.clear();
            outcome.setText(texts.get("releases.done", String.valueOf(made.number())));
        } catch (Overtaken e) {
            outcome.setText(texts.get("publish.overtaken", String.valueOf(e.newest())));
        } catch (RunningPublications.ServerEnds e) {
            outcome.setText(texts.get("draft.serverEnds"));
        } catch (DiskFull | DataAccessException e) {
            outcome.setText(RefusedWrite.text(e, texts).orElseThrow(() -> e));
        }
        show();
    }

    private void show() {
        show(getContent());
    }

    private void show(Main main) {
        List<Release> all = releases.all().reversed();
        Release chosenFrom = from.getValue();
        Release chosenTo = to.getValue();
        list.show(all);
        from.setItems(all);
        to.setItems(all);
        // What was chosen stays chosen when another release comes.
        to.setValue(chosenTo == null ? all.getFirst() : chosenTo);
        from.setValue(chosenFrom == null ? all.get(Math.min(1, all.size() - 1)) : chosenFrom);
        newest = all.getFirst().number();
        compare();
        main.getElement().setAttribute("data-release", String.valueOf(all.getFirst().number()));
    }

    private static Section card(com.vaadin.flow.component.Component... content) {
        Section card = new Section(content);
        card.addClassName("card");
        return card;
    }
}
