package org.tumen.present.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Texts;
import org.tumen.present.deck.DeckStep;

/** The steps of a deck in their order: one is chosen, and where the deck may be changed, moved. */
@Tag("tumen-order")
@JsModule("./order.ts")
final class StepList extends HtmlContainer {

    /** Event from the browser: the presenter dragged a step. */
    static final String MOVED = "moved";
    static final String FROM = "event.detail.from";
    static final String TO = "event.detail.to";

    /** What becomes of a step that is moved. */
    interface Move {
        void move(int from, int to);
    }

    private final Texts texts;
    private final IntConsumer choose;
    private final @Nullable Move move;
    private final OrderedList list = new OrderedList();
    private final List<NativeButton> titles = new ArrayList<>();
    private List<DeckStep> steps = List.of();

    /** @param move null where the order is as it is */
    StepList(Texts texts, IntConsumer choose, @Nullable Move move) {
        this.texts = texts;
        this.choose = choose;
        this.move = move;
        list.addClassName("steps");
        add(list);
        if (move != null) {
            getElement().addEventListener(MOVED, e -> within(e.getEventData().path(FROM).asInt(-1),
                    e.getEventData().path(TO).asInt(-1))).addEventData(FROM).addEventData(TO);
        }
    }

    /** @param current the step that is chosen or shown, counted from 0 */
    void show(List<DeckStep> all, int current) {
        if (!all.equals(steps)) {
            steps = all;
            list.removeAll();
            titles.clear();
            for (int i = 0; i < all.size(); i++) {
                list.add(item(all.get(i), i));
            }
        }
        for (int i = 0; i < titles.size(); i++) {
            if (i == current) {
                titles.get(i).getElement().setAttribute("aria-current", "step");
            } else {
                titles.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }

    /** Puts the focus on a step. */
    void focus(int step) {
        if (step < titles.size()) {
            titles.get(step).focus();
        }
    }

    private ListItem item(DeckStep step, int at) {
        NativeButton title = new NativeButton(step.title().isBlank() ? texts.get("deck.untitled") : step.title(),
                e -> choose.accept(at));
        title.addClassName("step-title");
        titles.add(title);
        ListItem item = new ListItem(title);
        if (move != null) {
            item.getElement().setAttribute("draggable", "true");
            item.add(arrow("↑", "deck.up", step, at, at - 1), arrow("↓", "deck.down", step, at, at + 1));
        }
        return item;
    }

    private NativeButton arrow(String sign, String key, DeckStep step, int at, int to) {
        NativeButton arrow = new NativeButton(sign, e -> within(at, to));
        arrow.getElement().setAttribute("aria-label", texts.get("decks.action", texts.get(key), step.title()));
        arrow.setEnabled(to >= 0 && to < steps.size());
        return arrow;
    }

    private void within(int from, int to) {
        if (move != null && from != to && Math.min(from, to) >= 0 && Math.max(from, to) < steps.size()) {
            move.move(from, to);
        }
    }
}
