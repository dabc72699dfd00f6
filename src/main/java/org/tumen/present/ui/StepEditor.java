package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.Texts;
import org.tumen.present.deck.DeckStep;

/** One step of a deck: its title, its notes, and what the hall will see of it. What is typed is handed on at once. */
final class StepEditor extends Composite<Section> {

    /** The pause in typing after which the text is handed on, in milliseconds. */
    static final int PATIENCE = 800;

    /** What follows upon a press or upon typing. */
    interface Pressed {
        /** @param typed what the reader has typed, so that it can be shown again where it could not be kept */
        void change(UnaryOperator<DeckStep> change, String typed);

        void copy();

        void remove();
    }

    private final Texts texts;
    private final Screens views;
    private final TextField title = new TextField();
    private final NotesField notes = new NotesField("notes", DeckStep.LONGEST_NOTES, PATIENCE);
    private final Anchor page;
    private final Question older;
    private final Div actions;
    private final ScreenPreview preview;
    private final Div gone = new Div();

    StepEditor(Texts texts, Screens views, boolean editable, Pressed pressed) {
        this.texts = texts;
        this.views = views;
        preview = new ScreenPreview(texts, pointed -> { });
        page = new Anchor("", texts.get("deck.step.page"), AnchorTarget.BLANK);
        older = new Question(new NativeButton(texts.get("deck.step.newest"), e -> pressed.change(this::unpinned, "")));
        title.setLabel(texts.get("deck.step.title"));
        title.setMaxLength(DeckStep.LONGEST_TITLE);
        title.setWidthFull();
        title.setReadOnly(!editable);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PATIENCE);
        title.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pressed.change(step -> step.titled(e.getValue()), e.getValue());
            }
        });
        notes.setReadOnly(!editable);
        notes.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pressed.change(step -> step.noted(shortened(e.getValue())), e.getValue());
            }
        });
        actions = new Div(new NativeButton(texts.get("deck.step.copy"), e -> pressed.copy()),
                new NativeButton(texts.get("deck.step.remove"), e -> pressed.remove()));
        actions.addClassName("actions");
        actions.setVisible(editable);
        fill();
    }

    private void fill() {
        NativeLabel label = new NativeLabel(texts.get("deck.step.notes"));
        label.setFor(notes.getId().orElseThrow());
        Div own = new Div(label, notes);
        own.addClassName("field");
        Div address = new Div(page, actions);
        address.addClassName("choices");
        gone.setText(texts.get("present.refused.NO_VIEW"));
        gone.addClassName("notice");
        H2 seen = new H2(texts.get("deck.step.preview"));
        getContent().addClassNames("card", "step-editor");
        getContent().add(title, own, address, older, seen, gone, preview);
    }

    /** Shows this step; nothing for null. */
    void show(@Nullable DeckStep step) {
        setVisible(step != null);
        if (step == null) {
            return;
        }
        title.setValue(step.title());
        notes.setValue(step.notes());
        page.setHref(step.address().isEmpty() ? "." : step.address());
        ViewAddress view = ViewAddress.parse(step.address()).orElseThrow();
        boolean there = views.canShow(view);
        gone.setVisible(!there);
        preview.setVisible(there);
        older.ask(null);
        if (there) {
            Screen screen = views.screen(view, texts.locale());
            preview.show(screen);
            older.ask(views.release(view).isPresent() ? texts.get("deck.step.older", screen.release().number(),
                    screen.release().published().toString()) : null);
        }
    }

    private DeckStep unpinned(DeckStep step) {
        return ViewAddress.parse(step.address()).map(views::unpinned).map(view -> step.at(view.toString()))
                .orElse(step);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), DeckStep.LONGEST_NOTES));
    }
}
