package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.tumen.kit.Texts;
import org.tumen.statistics.release.Release;

/** That a draft has become a release, and the way to undo it. */
final class PublishedPanel extends Composite<Section> {

    private final Texts texts;

    PublishedPanel(Texts texts) {
        this.texts = texts;
        getContent().addClassName("card");
        setVisible(false);
    }

    /** Says so. */
    void show(Release release) {
        getContent().add(new Paragraph(texts.get("publish.done", String.valueOf(release.number()))),
                new Anchor("admin/releases", texts.get("publish.undo")));
        setVisible(true);
    }
}
