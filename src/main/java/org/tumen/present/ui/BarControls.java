package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.room.Room;
import org.tumen.present.room.RoomCode;

/** What can be seen and pressed in the presenter's bar. It stays in its place, so that nothing loses the focus. */
final class BarControls extends Composite<Div> {

    /** What follows upon a press. */
    interface Pressed {
        void present();

        void steer(boolean here);

        void figure(String key);

        void takeNewest();

        void stay();

        void handOver();

        void keep();

        void end();
    }

    private final Texts texts;
    private final Screens views;
    private final NativeButton start;
    private final Span code = new Span();
    private final Span live = new Span();
    private final Span notice = new Span();
    private final Select<Screen.Exhibit> figure = new Select<>();
    private final Checkbox steers;
    private final Question newer;
    private final Question asks;
    private final Anchor console;
    private final Anchor wall;
    private final NativeButton end;
    private List<Screen.Exhibit> figures = List.of();

    BarControls(Texts texts, Screens views, Pressed pressed) {
        this.texts = texts;
        this.views = views;
        start = new NativeButton(texts.get("present.start"), e -> pressed.present());
        steers = new Checkbox(texts.get("present.steers"));
        newer = new Question(new NativeButton(texts.get("present.newer.take"), e -> pressed.takeNewest()),
                new NativeButton(texts.get("present.newer.stay"), e -> pressed.stay()));
        asks = new Question(new NativeButton(texts.get("present.handOver"), e -> pressed.handOver()),
                new NativeButton(texts.get("present.keep"), e -> pressed.keep()));
        console = new Anchor("", texts.get("present.console"));
        wall = new Anchor("", texts.get("present.wall"), AnchorTarget.BLANK);
        wall.setRouterIgnore(true);
        // The wall tells the window that has opened it which keys were pressed there.
        wall.getElement().setAttribute("rel", "opener");
        end = new NativeButton(texts.get("present.end"), e -> pressed.end());
        steers.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pressed.steer(e.getValue());
            }
        });
        figure.setItemLabelGenerator(Screen.Exhibit::title);
        figure.setAriaLabel(texts.get("present.figure"));
        figure.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                pressed.figure(e.getValue().key());
            }
        });
        Page.status(notice);
        fill();
    }

    private void fill() {
        Span count = new Span("–");
        count.getElement().setAttribute("data-followers", "");
        code.addClassName("room-code");
        live.addClassName("live");
        live.add(new Span(texts.get("present.live")), code, count, new Span(texts.get("present.followers")));
        getContent().addClassName("bar-controls");
        getContent().add(start, live, notice, figure, steers, newer, asks, console, wall, end);
    }

    /** Nothing is presented. */
    void idle() {
        Stream.of(live, notice, figure, steers, newer, asks, console, wall, end).forEach(c -> c.setVisible(false));
        start.setVisible(true);
    }

    /**
     * A room is open.
     *
     * @param steering what this tab shows to the hall; null where the hall does not follow it
     * @param newest   number of a release to ask about; null for none
     */
    void live(Room room, String me, @Nullable ViewAddress steering, @Nullable Integer newest) {
        boolean mine = room.driver().equals(me);
        start.setVisible(false);
        Stream.of(live, console, wall).forEach(c -> c.setVisible(true));
        Stream.of(steers, end).forEach(c -> c.setVisible(mine));
        code.setText(new RoomCode(room.code()).spaced());
        notice.setVisible(!mine);
        notice.setText(mine ? "" : texts.get("present.drives", room.driver()));
        steers.setValue(steering != null);
        newer.ask(mine && newest != null ? texts.get("present.newer", newest, room.release()) : null);
        asks.ask(mine && room.asking() != null ? texts.get("present.asks", room.asking()) : null);
        console.setHref("present/" + room.code());
        wall.setHref("follow/" + room.code() + "?screen=wall");
        choose(mine ? steering : null);
    }

    /** The audience sees one exhibit at a time, even if the page has several. */
    private void choose(@Nullable ViewAddress view) {
        if (view == null) {
            figure.setVisible(false);
            return;
        }
        Screen screen = views.screen(view, texts.locale());
        if (!figures.equals(screen.exhibits())) {
            figures = screen.exhibits();
            figure.setItems(figures);
        }
        figure.setVisible(figures.size() > 1);
        figures.stream().filter(f -> f.key().equals(screen.exhibit())).findFirst().ifPresent(figure::setValue);
    }
}
