package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.tumen.dashboard.filter.Parameters;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.statistics.release.Release;

/** What the reader must be told about the page itself: an address not understood, a view pinned to a release. */
public final class Notice extends Composite<Div> {

    private final Texts texts;
    private final Paragraph problems = new Paragraph();
    private final Paragraph pinned = new Paragraph();
    private final Span release = new Span();

    /** @param unpin leads back to the newest release */
    public Notice(Texts texts, Runnable unpin) {
        this.texts = texts;
        problems.addClassName("notice");
        problems.setVisible(false);
        pinned.addClassNames("notice", "pinned");
        pinned.add(release, new NativeButton(texts.get("notice.newest"), e -> unpin.run()));
        Page.status(getContent());
        getContent().add(problems, pinned);
    }

    /** Says which parameters of the address were left out; nothing where there are none. */
    public void problems(List<Parameters.Problem> found) {
        problems.setVisible(!found.isEmpty());
        setVisible(problems.isVisible() || pinned.isVisible());
        problems.setText(found.isEmpty() ? "" : texts.get("notice.address", found.stream()
                .map(p -> p.parameter() + "=" + p.value()).collect(Collectors.joining(", "))));
    }

    /** Says so where the view is pinned to an older release. */
    public void release(Release shown, boolean newest) {
        pinned.setVisible(!newest);
        setVisible(problems.isVisible() || pinned.isVisible());
        release.setText(newest ? "" : texts.get("notice.release", shown.number(), shown.published().toString(),
                shown.title().in(texts.locale())));
    }
}
