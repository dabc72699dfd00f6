package org.tumen.present.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.tumen.kit.Texts;

/**
 * The way back to a presentation, on every page of a browser tab that has left one to look around, or that was the
 * presenter's until the server no longer knew who that is. Only the tab knows whether it has been there; where it has
 * not, nothing is seen of this.
 */
@Tag("tumen-following")
@JsModule("./follow/following.ts")
public final class WayBack extends Component {

    /**
     * In this language.
     *
     * @param signedIn whether somebody is: whoever presents has a bar then, and needs no way back
     */
    public WayBack(Texts texts, boolean signedIn) {
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", texts.get("follow.title"));
        getElement().setAttribute("back", texts.get("follow.back"));
        getElement().setAttribute("leave", texts.get("follow.leave"));
        if (!signedIn) {
            getElement().setAttribute("resume", texts.get("follow.resume"));
        }
        getElement().setAttribute("hidden", true);
    }
}
