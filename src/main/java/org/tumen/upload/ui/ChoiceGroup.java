package org.tumen.upload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** Choices that belong together, under a heading; not there while there are none. */
final class ChoiceGroup extends Composite<Div> {

    private final Div choices = new Div();

    ChoiceGroup(String heading) {
        choices.addClassName("choices");
        getContent().add(new H3(heading), choices);
        setVisible(false);
    }

    /** Adds a choice. */
    void add(Component choice) {
        choices.add(choice);
        setVisible(true);
    }
}
