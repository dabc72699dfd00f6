package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.view.EventChoice;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.SourceChoice;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.release.Release;
import org.tumen.wording.EventTexts;
import org.tumen.wording.Labels;

/** The filters in force, each a button that takes it away, and one that clears them all. */
final class Chips extends Composite<Div> {

    private final Labels labels;
    private final Consumer<ViewState> change;

    Chips(Labels labels, Consumer<ViewState> change) {
        this.labels = labels;
        this.change = change;
        getContent().addClassName("chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", labels.texts().get("chips.label"));
    }

    /** Shows the filters of this state, which shows this release; nothing where there are none. */
    void show(ViewState v, Release release) {
        getContent().removeAll();
        if (v.from() != null) {
            add(labels.texts().get("chip.from", String.valueOf(v.from())), v.withFrom(null));
        }
        if (v.to() != null) {
            add(labels.texts().get("chip.to", String.valueOf(v.to())), v.withTo(null));
        }
        if (v.sex() != null) {
            add(labels.sex(v.sex()), v.withSex(null));
        }
        if (v.measure() != Measure.PERSONS) {
            add(labels.texts().get("measure." + v.measure().name()), v.withMeasure(Measure.PERSONS));
        }
        if (v.frequency() != Frequency.ANNUAL) {
            add(labels.texts().get("frequency.choice." + v.frequency().code()), v.withFrequency(Frequency.ANNUAL));
        }
        if (v.snapshot() != null) {
            add(labels.period(v.snapshot()), v.withSnapshot(null));
        }
        v.indicators().stream().sorted().forEach(i -> add(labels.indicator(i), v.withIndicators(without(v, i))));
        v.groups().stream().sorted().forEach(g -> {
            TreeSet<String> rest = new TreeSet<>(v.groups());
            rest.remove(g);
            add(labels.catalogue().title("category", g, labels.texts().locale()), v.withGroups(rest));
        });
        switch (v.source()) {
            case SourceChoice.Best best -> { }
            case SourceChoice.All all -> add(labels.texts().get("source.all"), v.withSource(new SourceChoice.Best()));
            case SourceChoice.Only only -> add(labels.source(only.code()), v.withSource(new SourceChoice.Best()));
            case SourceChoice.OfKinds some -> some.kinds().stream().sorted().forEach(k -> add(labels.sourceKind(k),
                    v.withSource(SourceChoice.of(some.kinds().stream().filter(other -> other != k)
                            .collect(Collectors.toSet())))));
        }
        if (!v.provisional()) {
            add(labels.texts().get("chip.noProvisional"), v.withProvisional(true));
        }
        events(v);
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

    private void events(ViewState v) {
        EventChoice chosen = v.events();
        EventTexts texts = new EventTexts(labels);
        if (chosen.marked()) {
            add(labels.texts().get("chip.events"), v.withEvents(chosen.marking(false)));
        }
        chosen.kinds().stream().sorted().forEach(k -> add(texts.kind(k), v.withEvents(chosen.withKinds(
                chosen.kinds().stream().filter(other -> other != k).collect(Collectors.toSet())))));
        chosen.places().stream().sorted().forEach(p -> add(labels.catalogue().title("ref_area", p,
                labels.texts().locale()), v.withEvents(chosen.withPlaces(chosen.places().stream()
                        .filter(other -> !other.equals(p)).collect(Collectors.toSet())))));
        if (chosen.size() != null) {
            add(labels.texts().get("chip.people", labels.texts().get("people." + chosen.size().code())),
                    v.withEvents(chosen.withSize(null)));
        }
        chosen.outcomes().stream().sorted().forEach(o -> add(labels.catalogue().title("event_outcome", o,
                labels.texts().locale()), v.withEvents(chosen.withOutcomes(chosen.outcomes().stream()
                        .filter(other -> !other.equals(o)).collect(Collectors.toSet())))));
        if (chosen.madeBy() != null) {
            add(labels.texts().get("madeBy." + chosen.madeBy().code()), v.withEvents(chosen.withMadeBy(null)));
        }
        if (!chosen.text().isEmpty()) {
            add(labels.texts().get("chip.text", chosen.text()), v.withEvents(chosen.withText("")));
        }
    }

    private static TreeSet<String> without(ViewState v, String indicator) {
        TreeSet<String> rest = new TreeSet<>(v.indicators());
        rest.remove(indicator);
        return rest;
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
