package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tumen.dashboard.view.Focus;
import org.tumen.kit.Texts;

/** Shows one thing of a page alone, or the whole page again. */
final class AloneButton extends Composite<NativeButton> {

    private final Texts texts;
    private final String kind;
    private String key = "";
    private boolean only;

    /**
     * @param look is told how what is looked at changes
     * @param kind  of a chart or a list: what the names of its texts begin with
     */
    AloneButton(Texts texts, Consumer<UnaryOperator<Focus>> look, String kind) {
        this.texts = texts;
        this.kind = kind;
        getContent().addClassName("alone");
        getContent().addClickListener(e -> look.accept(focus -> focus.on(only ? null : key)));
    }

    /** Offers it for the thing with this key and title, which is shown alone already or not. */
    void show(String thing, String title, boolean alone) {
        key = thing;
        only = alone;
        getContent().setText(texts.get(only ? "card.all" : kind + "alone"));
        getContent().getElement().setAttribute("aria-label", only ? texts.get("card.all")
                : texts.get(kind + "alone.label", title));
    }
}
