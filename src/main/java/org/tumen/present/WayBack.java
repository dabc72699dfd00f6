package org.tumen.present;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.tumen.kit.Texts;

/**
 * The way back to a presentation, on every page of a browser tab that has left one to look around. Only the tab knows
 * whether it has; where it has not, nothing is seen of this.
 */
@Tag("tumen-following")
@JsModule("./follow/following.ts")
public final class WayBack extends Component {

    /** In this language. */
    public WayBack(Texts texts) {
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", texts.get("follow.title"));
        getElement().setAttribute("back", texts.get("follow.back"));
        getElement().setAttribute("leave", texts.get("follow.leave"));
        getElement().setAttribute("hidden", true);
    }
}
