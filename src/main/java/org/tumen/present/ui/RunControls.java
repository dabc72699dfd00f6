package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.room.Room;

/** Lets a deck run by itself, as on a screen in a foyer, and stops it. */
final class RunControls extends Composite<Div> {

    /** What follows upon a press. */
    interface Pressed {
        void run(int pace, boolean loops);

        void pause();
    }

    private static final Integer[] PACES = {5, 10, 15, 20, 30, 45, 60, 120, 300};
    private static final int USUAL = 20;

    private final Texts texts;
    private final Select<Integer> pace = new Select<>();
    private final Checkbox loops;
    private final NativeButton start;
    private final NativeButton pause;
    private final Span state = new Span();

    RunControls(Texts texts, Pressed pressed) {
        this.texts = texts;
        pace.setLabel(texts.get("run.pace"));
        pace.setItems(PACES);
        pace.setItemLabelGenerator(seconds -> texts.get("run.seconds", seconds));
        pace.setValue(USUAL);
        loops = new Checkbox(texts.get("run.loops"));
        start = new NativeButton(texts.get("run.start"), e -> pressed.run(pace.getValue(), loops.getValue()));
        pause = new NativeButton(texts.get("run.pause"), e -> pressed.pause());
        Page.status(state);
        getContent().addClassName("one-line-form");
        getContent().add(pace, loops, start, pause, state);
    }

    void show(Room room, boolean driving) {
        boolean runs = room.pace() != null;
        pace.setVisible(!runs);
        loops.setVisible(!runs);
        start.setVisible(!runs);
        pause.setVisible(runs);
        pause.setEnabled(driving);
        start.setEnabled(driving);
        state.setText(runs ? texts.get(room.loops() ? "run.runsAnew" : "run.runs", room.pace()) : "");
    }
}
