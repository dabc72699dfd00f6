package org.tumen.present.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Texts;

/**
 * Has a page of a presenter hear how the hall of a room is, without asking again and again. What is new comes as the
 * event {@link #NEWS}, at this element and those around it; how many follow is written into the elements with the
 * attribute {@code data-followers} in the browser.
 */
@Tag("tumen-desk")
@JsModule("./desk.ts")
final class DeskLine extends Component {

    /** Event from the browser: something about the room is new. */
    static final String NEWS = "desk";

    DeskLine(Texts texts) {
        getElement().setAttribute("lost", texts.get("desk.lost"));
    }

    /** Hears of this room from now on; null for none. */
    void listen(@Nullable String code) {
        if (code == null) {
            getElement().removeAttribute("code");
        } else {
            getElement().setAttribute("code", code);
        }
    }
}
