package org.tumen.present.ui;

import com.vaadin.flow.component.UI;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether this browser tab is the one that the hall follows. The tab itself remembers it, with the number of the last
 * state it knew, so that it is the same after the page was made anew, even by a server that has started again.
 */
final class SteeringTab {

    private static final String REMEMBER = "sessionStorage.setItem('tumen-steers', $0 + ' ' + $1)";
    private static final String FORGET = "sessionStorage.removeItem('tumen-steers')";
    private static final String RECALL = "return sessionStorage.getItem('tumen-steers')";

    private @Nullable String code;
    private long seq;

    /** Asks the browser; tells the code and the number where it remembers any. */
    void recall(UI ui, ObjLongConsumer<String> known) {
        ui.getPage().executeJs(RECALL).then(String.class, text -> {
            if (text != null && text.matches("[A-Z0-9]+ \\d{1,18}")) {
                String[] parts = text.split(" ");
                known.accept(parts[0], Long.parseLong(parts[1]));
            }
        });
    }

    /** From now on the hall of this room follows this tab. */
    void steer(String room, long at) {
        code = room;
        saw(at);
    }

    /** The hall no longer follows this tab. */
    void rest() {
        code = null;
        UI.getCurrent().getPage().executeJs(FORGET);
    }

    /** The tab shows this state of its room. */
    void saw(long state) {
        seq = state;
        if (code != null) {
            UI.getCurrent().getPage().executeJs(REMEMBER, code, String.valueOf(state));
        }
    }

    /** Whether the hall of this room follows this tab. */
    boolean steers(String room) {
        return room.equals(code);
    }

    /** Number of the last state that the tab has shown. */
    long seq() {
        return seq;
    }
}
