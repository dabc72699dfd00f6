package org.tumen.present.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A text area whose value is handed on a moment after the last key. */
@Tag("textarea")
final class NotesField extends AbstractSinglePropertyField<NotesField, String> implements Focusable<NotesField> {

    NotesField(String id, int longest, int patience) {
        super("value", "", false);
        setId(id);
        getElement().setAttribute("maxlength", String.valueOf(longest));
        setSynchronizedEvent("input");
        ValueChangeMode.applyChangeTimeout(ValueChangeMode.LAZY, patience, getSynchronizationRegistration());
    }
}
