package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.tumen.account.SignedIn;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.room.Room;
import org.tumen.present.room.Steer;

/** Who drives and how that changes, which release is shown, and the end. */
final class WheelPanel extends Composite<Div> {

    private final Texts texts;
    private final Steer steer;
    private final SignedIn me;
    private final Wheel wheel;
    private final Paragraph drives = new Paragraph();
    private final NativeButton ask;
    private final NativeButton take;
    private final Question asks;
    private final Question newer;
    private final NativeButton end;
    private final Question sure;
    private int newest;
    private int staysWith;
    private boolean away;

    WheelPanel(Texts texts, Steer steer, SignedIn me, Wheel wheel) {
        this.texts = texts;
        this.steer = steer;
        this.me = me;
        this.wheel = wheel;
        ask = button("console.ask", () -> wheel.turn(code -> steer.ask(code, me)));
        take = button("console.take", () -> wheel.turn(code -> steer.take(code, me, away)));
        asks = new Question(button("present.handOver", () -> wheel.turn(code -> steer.handOver(code, me))),
                button("present.keep", () -> wheel.turn(code -> steer.keep(code, me))));
        newer = new Question(button("present.newer.take", () -> wheel.turn(code -> steer.takeNewest(code, me))),
                button("present.newer.stay", this::stay));
        end = button("present.end", () -> sure(true));
        sure = new Question(button("console.end.yes", () -> wheel.turn(code -> steer.end(code, me))),
                button("console.end.no", () -> sure(false)));
        Page.status(drives);
        getContent().addClassName("wheel-panel");
        getContent().add(drives, ask, take, asks, newer, end, sure);
        sure(false);
    }

    /**
     * Shows who drives.
     *
     * @param here   whether anything has been heard of the driver lately
     * @param latest number of the newest release
     */
    void show(Room room, boolean here, int latest) {
        boolean mine = room.driver().equals(me.name());
        boolean asking = me.name().equals(room.asking());
        newest = latest;
        away = !here;
        drives.setVisible(!mine);
        drives.setText(mine ? "" : texts.get(here ? asking ? "console.asked" : "console.drives" : "console.away",
                room.driver()));
        ask.setVisible(!mine && !asking && here);
        take.setVisible(!mine && !here);
        asks.ask(mine && room.asking() != null ? texts.get("present.asks", room.asking()) : null);
        newer.ask(mine && latest > room.release() && latest != staysWith
                ? texts.get("present.newer", latest, room.release()) : null);
        end.setVisible(mine && !sure.isVisible());
        sure.setVisible(sure.isVisible() && mine);
    }

    private void stay() {
        staysWith = newest;
        newer.ask(null);
    }

    private void sure(boolean asked) {
        sure.ask(asked ? texts.get("console.end.sure") : null);
        end.setVisible(!asked);
    }

    private NativeButton button(String key, Runnable action) {
        return new NativeButton(texts.get(key), e -> action.run());
    }
}
