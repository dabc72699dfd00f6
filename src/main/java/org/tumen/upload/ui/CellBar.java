package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Texts;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problems;

/** The chosen cell, as spreadsheets show it above their rows: its name, its text to be corrected, what was found. */
final class CellBar extends Composite<Div> {

    /** Characters of the longest text that can be put in a cell. */
    static final int LONGEST = 1_000;

    private final Texts texts;
    private final Span name = new Span();
    private final TextField field = new TextField();
    private final NativeButton put = new NativeButton();
    private final NativeButton back = new NativeButton();
    private final Paragraph says = new Paragraph();
    private @Nullable CellRef place;

    /** @param correct is told a cell and the text that is to stand there; none for what the file itself says */
    CellBar(Texts texts, BiConsumer<CellRef, Optional<String>> correct) {
        this.texts = texts;
        name.addClassName("cell-name");
        field.setMaxLength(LONGEST);
        // So that what was typed is known when the key is pressed.
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addKeyPressListener(Key.ENTER, e -> put(correct));
        put.setText(texts.get("findings.put"));
        put.addClickListener(e -> put(correct));
        back.addClickListener(e -> correct.accept(place, Optional.empty()));
        says.addClassName("cell-says");
        says.getElement().setAttribute("aria-live", "polite");
        Div line = new Div(name, field, put, back);
        line.addClassName("cell-line");
        getContent().add(line, says);
        getContent().addClassName("cell-bar");
        nothing();
    }

    private void put(BiConsumer<CellRef, Optional<String>> correct) {
        if (place != null) {
            correct.accept(place, Optional.of(field.getValue()));
        }
    }

    /** The text as far as it can be written again. */
    static String writable(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** No cell is chosen. */
    void nothing() {
        place = null;
        name.setText("–");
        field.setValue("");
        field.setAriaLabel(texts.get("rows.cell"));
        field.setReadOnly(true);
        put.setEnabled(false);
        back.setVisible(false);
        says.setText(texts.get("rows.choose"));
    }

    /**
     * Shows a cell.
     *
     * @param text     what stands in it
     * @param original what the file itself says; null where nobody has corrected it
     * @param about    what is to be said of it
     */
    void show(CellRef cell, String text, @Nullable String original, String about) {
        place = cell;
        name.setText(cell.cell());
        field.setReadOnly(false);
        field.setAriaLabel(texts.get("findings.correctCell", cell.cell()));
        field.setValue(writable(text));
        put.setEnabled(true);
        put.getElement().setAttribute("aria-label", texts.get("findings.putCell", cell.cell()));
        back.setVisible(original != null);
        back.setText(original == null ? "" : texts.get("rows.back", Problems.Collecting.shortened(original)));
        says.setText(about.isEmpty() ? texts.get("rows.nothing") : about.strip());
    }

    /** Lets the admin write. */
    void edit() {
        if (place != null) {
            field.focus();
            field.getElement().executeJs("this.inputElement?.select()");
        }
    }
}
