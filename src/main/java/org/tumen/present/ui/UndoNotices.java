package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;

/** What was taken away on this page, each with the way to have it back. They stay as long as the page does. */
final class UndoNotices extends Composite<Div> {

    private final Texts texts;

    UndoNotices(Texts texts) {
        this.texts = texts;
        getContent().addClassName("undo-notices");
        Page.status(getContent());
    }

    /** Says what has been done, and undoes it when asked to. */
    void offer(String done, Runnable undo) {
        Div notice = new Div(new Span(done));
        notice.addClassNames("notice", "question");
        NativeButton back = new NativeButton(texts.get("deck.undo"), e -> {
            getContent().remove(notice);
            undo.run();
        });
        notice.add(back);
        getContent().add(notice);
    }

    /** Says nothing any more. */
    void clear() {
        getContent().removeAll();
    }

    /** Says something that cannot be undone. */
    void say(String words) {
        Div notice = new Div(words);
        notice.addClassName("notice");
        getContent().add(notice);
    }
}
