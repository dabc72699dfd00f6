package org.tumen.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A line of a form: what is asked for, and where it is typed. */
final class FormLine extends Composite<Div> {

    private final Input input = new Input();

    /**
     * A line whose value the page knows.
     *
     * @param keeper what password keepers are told about it, in the words of {@code autocomplete}
     */
    FormLine(String id, String label, String type, String keeper) {
        dress(input.getElement(), id, type, keeper);
        getContent().add(label(id, label), input);
        getContent().addClassName("field");
    }

    /** A line that the browser sends with the form under its name, and the page never knows. */
    static Div sent(String name, String label, String type, String keeper) {
        Element input = dress(new Element("input"), name, type, keeper).setAttribute("name", name);
        Div line = new Div(label(name, label));
        line.getElement().appendChild(input);
        line.addClassName("field");
        return line;
    }

    /** A box to tick that the browser sends with the form under its name. */
    static NativeLabel ticked(String name, String label) {
        NativeLabel line = new NativeLabel(label);
        line.getElement().insertChild(0, new Element("input").setAttribute("id", name).setAttribute("name", name)
                .setAttribute("type", "checkbox"));
        line.addClassName("ticked");
        return line;
    }

    String value() {
        return input.getValue();
    }

    void clear() {
        input.clear();
    }

    /** Adds a sentence on what is expected. */
    FormLine expecting(String sentence) {
        Span hint = new Span(sentence);
        String id = input.getId().orElseThrow() + "-hint";
        hint.setId(id);
        hint.addClassName("hint");
        input.getElement().setAttribute("aria-describedby", id);
        getContent().add(hint);
        return this;
    }

    /** Shows a value that cannot be changed here. */
    FormLine fixed(String value) {
        input.setValue(value);
        input.getElement().setAttribute("readonly", true);
        return this;
    }

    private static NativeLabel label(String id, String text) {
        NativeLabel label = new NativeLabel(text);
        label.setFor(id);
        return label;
    }

    private static Element dress(Element input, String id, String type, String keeper) {
        return input.setAttribute("id", id).setAttribute("type", type).setAttribute("autocomplete", keeper)
                .setAttribute("autocapitalize", "none").setAttribute("spellcheck", "false")
                .setAttribute("required", true);
    }
}
