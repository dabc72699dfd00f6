package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.tumen.statistics.release.Release;
import org.tumen.upload.draft.Beneath;
import org.tumen.upload.release.ChangeTable;
import org.tumen.wording.Labels;

/** Why something came to nothing; and where others have published meanwhile, what they changed beneath. */
final class TroublePanel extends Composite<Section> {

    /** So many of the changes beneath are listed; the releases page has all of them. */
    private static final int LISTED = 1_000;

    private final Labels labels;
    private final Paragraph trouble = new Paragraph();
    private final Section beneath = new Section();
    private final UnorderedList releases = new UnorderedList();
    private final Paragraph sum = new Paragraph();
    private final ChangeTable changes;

    TroublePanel(Labels labels) {
        this.labels = labels;
        this.changes = new ChangeTable(labels);
        trouble.getElement().setAttribute("role", "alert");
        trouble.addClassName("notice");
        sum.addClassName("count");
        beneath.add(new H2(labels.texts().get("beneath.title")), releases, sum, changes);
        beneath.addClassName("card");
        getContent().add(trouble, beneath);
        clear();
    }

    /** Nothing is wrong any more. */
    void clear() {
        setVisible(false);
    }

    /** Says why something came to nothing. */
    void say(String text) {
        trouble.setText(text);
        beneath.setVisible(false);
        setVisible(true);
    }

    /** Says that others have published meanwhile, and what. */
    void say(String text, Beneath meanwhile) {
        say(text);
        releases.removeAll();
        meanwhile.releases().forEach(r -> releases.add(new ListItem(named(r))));
        int all = meanwhile.difference().changes().size();
        sum.setText(labels.texts().get("beneath.sum", all, meanwhile.shared())
                + (all > LISTED ? " " + labels.texts().get("beneath.some", LISTED) : ""));
        changes.show(meanwhile.difference().changes().stream().limit(LISTED).toList());
        beneath.setVisible(true);
    }

    private String named(Release release) {
        return labels.texts().get("beneath.release", String.valueOf(release.number()),
                release.author() == null ? labels.texts().get("releases.shipped") : release.author(),
                release.note().in(labels.texts().locale()));
    }
}
