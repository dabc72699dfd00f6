package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.Texts;
import org.tumen.present.room.Room;
import org.tumen.present.room.RoomCode;

/** The rooms that are open, one's own first, each with what its hall sees and the way in. */
final class RoomList extends Composite<UnorderedList> {

    private final Texts texts;
    private final SignedIn me;
    private final Screens views;

    RoomList(Texts texts, SignedIn me, Screens views) {
        this.texts = texts;
        this.me = me;
        this.views = views;
        getContent().addClassName("drafts");
    }

    void show(List<Room> rooms) {
        getContent().removeAll();
        rooms.stream().sorted(Comparator.comparing((Room room) -> !mine(room)))
                .forEach(room -> getContent().add(item(room)));
    }

    private ListItem item(Room room) {
        RoomCode code = new RoomCode(room.code());
        Anchor enter = new Anchor(ConsoleView.PATH + "/" + room.code(), code.spaced());
        enter.addClassName("room-code");
        Span about = new Span(texts.get(mine(room) ? "rooms.mine" : "rooms.other", shown(room), room.driver()));
        Anchor button = new Anchor(enter.getHref(), texts.get("rooms.enter"));
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", texts.get("decks.action", texts.get("rooms.enter"),
                code.spaced()));
        return new ListItem(enter, about, button);
    }

    private String shown(Room room) {
        return Optional.of(room.address()).flatMap(ViewAddress::parse).filter(views::canShow)
                .map(view -> views.screen(view, texts.locale())).map(Screen::title).orElse(room.address());
    }

    private boolean mine(Room room) {
        return room.driver().equals(me.name());
    }
}
