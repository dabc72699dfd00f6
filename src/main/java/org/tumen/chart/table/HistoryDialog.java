package org.tumen.chart.table;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Revision;
import org.tumen.wording.Labels;
import org.tumen.wording.RevisionTexts;
import org.tumen.wording.Shown;

/**
 * What one figure has said, release by release, in front of the page it stands on. The browser's own dialog: it keeps
 * the focus, is left with Escape, and gives the focus back to the button that opened it.
 */
@Tag("dialog")
public final class HistoryDialog extends HtmlContainer {

    private static final String TITLE = "history-title";

    private final Labels labels;
    private final RevisionTexts words;

    /** The history of this figure, as far as these labels know its revisions. */
    public HistoryDialog(Labels labels, Shown shown) {
        this.labels = labels;
        this.words = new RevisionTexts(labels);
        H2 title = new H2(labels.texts().get("history.title"));
        title.setId(TITLE);
        OrderedList steps = new OrderedList();
        words.history(shown).forEach(step -> steps.add(item(step)));
        // Closes without asking the server.
        HtmlContainer form = new HtmlContainer("form");
        form.getElement().setAttribute("method", "dialog");
        form.add(new NativeButton(labels.texts().get("history.close")));
        addClassName("history");
        getElement().setAttribute("aria-labelledby", TITLE);
        getElement().addEventListener("close", e -> getElement().removeFromParent());
        Paragraph computed = new Paragraph(labels.texts().get("history.computed"));
        computed.setVisible(shown.computed());
        add(title, new Paragraph(about(shown.figure())), computed, steps, form);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("this.showModal()");
    }

    private String about(Observation figure) {
        return Stream.of(labels.indicator(figure.indicator()), labels.period(figure.timePeriod()),
                        labels.breakdown(figure), labels.shortSource(figure.source()))
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    private ListItem item(Revision step) {
        Release release = step.release();
        Span when = line("history-release", labels.release(release));
        Span why = line("history-note", release.titleAndNote(labels.texts().locale()));
        return switch (step) {
            case Revision.Stated(var with, var figure, var before) -> new ListItem(when,
                    new Div(line("history-value", words.said(figure)),
                            line("history-difference", words.difference(figure, before))), why);
            case Revision.Withdrawn(var with) -> new ListItem(when,
                    line("history-value", labels.texts().get("history.withdrawn")), why);
        };
    }

    private static Span line(String style, String text) {
        Span line = new Span(text);
        line.addClassName(style);
        return line;
    }
}
