package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.account.CurrentAccount;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.PublicAddress;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.deck.Deck;
import org.tumen.present.deck.PresentDeck;
import org.tumen.present.hall.Audience;
import org.tumen.present.hall.Hall;
import org.tumen.present.room.Refused;
import org.tumen.present.room.Room;
import org.tumen.present.room.RoomCode;
import org.tumen.present.room.Rooms;
import org.tumen.present.room.Steer;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;

/**
 * The presenter's window of one room: what the hall sees, what the presenter wants to say, and what comes next. All of
 * it is read from the room, so that it is the same after a pause, on another machine, and of a server that has started
 * again; whatever is pressed changes the room first.
 */
@Route(ConsoleView.PATH)
@RolesAllowed({Role.Names.PRESENTER, Role.Names.ADMIN})
final class ConsoleView extends Composite<Page> implements HasUrlParameter<String>, HasDynamicTitle, Wheel {

    static final String PATH = "present";

    private final Texts texts = new Texts(getLocale());
    private final PresentDeck present;
    private final Rooms rooms;
    private final Audience audience;
    private final Releases releases;
    private final Screens views;
    private final PublicAddress address;
    private final SignedIn me;
    private final Paragraph trouble = new Paragraph();
    private final WheelPanel wheel;
    private final PointControls point;
    private final ScreenPreview now;
    private final Anchor page = new Anchor("", texts.get("console.page"), AnchorTarget.BLANK);
    private final DeckPanel deck;
    private final GoBar bar;
    private String code = "";

    ConsoleView(Steer steer, PresentDeck present, Rooms rooms, Audience audience, Releases releases, Screens views,
            PublicAddress address, CurrentAccount current) {
        this.present = present;
        this.rooms = rooms;
        this.audience = audience;
        this.releases = releases;
        this.views = views;
        this.address = address;
        this.me = current.signedIn().orElseThrow();
        this.wheel = new WheelPanel(texts, steer, me, this);
        this.point = new PointControls(texts, views, view -> turn(room -> steer.show(room, me, view)));
        this.now = new ScreenPreview(texts, point::toggle);
        this.deck = new DeckPanel(texts, views, me, present, steer, this);
        this.bar = new GoBar(texts, way -> turn(room -> present.go(room, me, way)));
        getElement().addEventListener(DeskLine.NEWS, e -> show());
    }

    @Override
    public void setParameter(BeforeEvent event, String typed) {
        code = RoomCode.parse(typed).map(RoomCode::text).orElse("");
        trouble.addClassName("notice");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        getContent().addClassNames("admin", "console");
        rooms.open(code).ifPresentOrElse(this::furnish, this::over);
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("console.title", code));
    }

    private void furnish(Room room) {
        Section seen = new Section(new H2(texts.get("console.now")), now, point, page);
        seen.addClassName("card");
        Div body = new Div(seen, deck);
        body.addClassName("console-body");
        getContent().removeAll();
        Div hand = new Div(bar, wheel);
        hand.addClassName("in-hand");
        getContent().add(new RoomPanel(texts, room, address), trouble, hand, body);
        show(room);
    }

    private void over() {
        Section card = new Section(new H1(texts.get("console.over")), new Paragraph(texts.get("console.overLead")),
                new Anchor(PresentView.PATH, texts.get("deck.back")));
        card.addClassName("card");
        getContent().removeAll();
        getContent().add(card);
    }

    @Override
    public void turn(Function<String, Room> change) {
        trouble.setVisible(false);
        try {
            change.apply(code);
        } catch (Refused e) {
            trouble.setText(texts.get("present.refused." + e.reason().name()));
            trouble.setVisible(true);
        }
        show();
    }

    private void show() {
        rooms.open(code).ifPresentOrElse(this::show, this::over);
    }

    private void show(Room room) {
        boolean driving = room.driver().equals(me.name());
        wheel.show(room, audience.hall(code).map(Hall::here).orElse(false),
                releases.newest().map(Release::number).orElse(0));
        shown(room).ifPresent(screen -> {
            now.show(screen);
            point.show(screen, driving);
            page.setHref(screen.address().toString());
        });
        @Nullable Deck presented = present.presented(me, room).orElse(null);
        deck.setVisible(presented != null);
        bar.setVisible(presented != null);
        if (presented != null) {
            deck.show(room, presented);
            bar.show(room, presented, driving);
        }
    }

    private Optional<Screen> shown(Room room) {
        return ViewAddress.parse(room.address()).filter(views::canShow)
                .map(view -> views.screen(view, texts.locale()));
    }
}
