package org.tumen.upload.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditLog;
import org.tumen.kit.Texts;
import org.tumen.statistics.release.Release;
import org.tumen.upload.draft.UploadedFiles;

/** Releases one below the other: when, by whom, why, and the file that each came from, to be taken away. */
final class ReleaseTable extends Composite<Grid<Release>> {

    private final Texts texts;
    private final AuditLog audit;
    private final UploadedFiles files;

    ReleaseTable(Texts texts, AuditLog audit, UploadedFiles files) {
        this.texts = texts;
        this.audit = audit;
        this.files = files;
    }

    @Override
    protected Grid<Release> initContent() {
        Grid<Release> list = new Grid<>();
        list.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setAllRowsVisible(true);
        list.getElement().setAttribute("aria-label", texts.get("releases.title"));
        list.addColumn(Release::number).setHeader(texts.get("releases.number")).setWidth("6rem").setFlexGrow(0);
        list.addColumn(r -> r.published().toString()).setHeader(texts.get("releases.published")).setWidth("8rem")
                .setFlexGrow(0);
        list.addColumn(r -> r.author() == null ? texts.get("releases.shipped") : r.author())
                .setHeader(texts.get("releases.author")).setWidth("9rem").setFlexGrow(0);
        list.addColumn(r -> r.titleAndNote(texts.locale())).setHeader(texts.get("releases.note")).setWidth("20rem");
        list.addComponentColumn(this::file).setKey("file").setHeader(texts.get("releases.file")).setWidth("16rem");
        return list;
    }

    /** Shows these releases in place of those before. */
    void show(List<Release> releases) {
        getContent().setItems(releases);
    }

    private Div file(Release release) {
        Div cell = new Div();
        if (release.fileName() != null) {
            Anchor link = new Anchor(logged(DownloadHandler.forFile(files.path(release.packageDigest()).toFile(),
                    release.fileName().replaceAll("[\"\\\\]", "_")), release.fileName()), release.fileName());
            link.getElement().setAttribute("download", true);
            cell.add(link);
        }
        if (!release.packageDigest().isEmpty()) {
            Span digest = new Span("SHA-256 " + release.packageDigest());
            digest.addClassName("digest");
            cell.add(digest);
        }
        return cell;
    }

    /** Writes down that the file is taken before anything of it is sent. */
    private DownloadHandler logged(DownloadHandler file, String name) {
        return event -> {
            audit.write(event.getRequest().getUserPrincipal().getName(), AuditEntry.Action.DOWNLOADED, name);
            file.handleDownloadRequest(event);
        };
    }
}
