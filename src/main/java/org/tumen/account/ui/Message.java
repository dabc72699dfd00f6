package org.tumen.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** One sentence on what has become of the last thing done; hidden while there is nothing to say. */
final class Message extends Composite<Paragraph> {

    Message() {
        getContent().addClassName("notice");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    /** Says this; what was said before goes away. */
    void say(String sentence) {
        getContent().setText(sentence);
        getContent().setVisible(true);
    }
}
