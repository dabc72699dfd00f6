package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.tumen.dashboard.filter.Filter;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.release.Release;
import org.tumen.wording.Labels;

/** The filters in force, each a button that takes it away, and one that clears them all. */
final class Chips extends Composite<Div> {

    private final List<Filter<?>> filters;
    private final Labels labels;
    private final Consumer<ViewState> change;

    /** @param filters those that the page has, in order */
    Chips(List<Filter<?>> filters, Labels labels, Consumer<ViewState> change) {
        this.filters = filters;
        this.labels = labels;
        this.change = change;
        getContent().addClassName("chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", labels.texts().get("chips.label"));
    }

    /** Shows the filters of this state, which shows this release; nothing where there are none. */
    void show(ViewState v, Release release) {
        getContent().removeAll();
        filters.forEach(f -> chips(f, v));
        if (v.focus().exhibit() != null) {
            add(labels.texts().get("chip.alone"), v.withFocus(v.focus().on(null)));
        }
        if (v.focus().point() != null || v.focus().series() != null) {
            add(labels.texts().get("chip.pointed"), v.withFocus(Focus.NONE.on(v.focus().exhibit())));
        }
        if (v.release() != null) {
            add(labels.release(release), v.withRelease(null));
        }
        getContent().setVisible(getContent().getComponentCount() > 0);
        if (getContent().isVisible()) {
            NativeButton clear = new NativeButton(labels.texts().get("chips.clear"),
                    e -> leave(v.cleared()));
            clear.addClassName("clear");
            getContent().add(clear);
        }
    }

    /** The country is the page, which its heading names. */
    private <T> void chips(Filter<T> filter, ViewState v) {
        if (filter != Filters.COUNTRY) {
            filter.chips(v.get(filter), labels).forEach(c -> add(c.text(), v.with(filter, c.without())));
        }
    }

    /** The button pressed goes away; the focus moves to the next filter in force, else to where filters are set. */
    void leave(ViewState without) {
        change.accept(without);
        // A hidden component runs no script, so the page does.
        UI.getCurrent().getPage().executeJs("(document.querySelector('.chips:not([hidden]) .chip')"
                + " ?? document.querySelector('.filters summary, .release-select'))?.focus()");
    }

    private void add(String text, ViewState without) {
        Span cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        NativeButton chip = new NativeButton();
        chip.add(new Span(text), cross);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-label", labels.texts().get("chip.remove", text));
        chip.addClickListener(e -> leave(without));
        getContent().add(chip);
    }
}
