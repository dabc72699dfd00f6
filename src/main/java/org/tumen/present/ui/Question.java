package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A question with its buttons, shown only while it is asked. */
final class Question extends Composite<Div> {

    private final Span words = new Span();

    Question(NativeButton... answers) {
        words.getElement().setAttribute("role", "alert");
        getContent().addClassName("question");
        getContent().add(words);
        getContent().add(answers);
    }

    /** Asks this; nothing for null. */
    void ask(@Nullable String text) {
        words.setText(text == null ? "" : text);
        setVisible(text != null);
    }
}
