package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.tumen.account.CurrentAccount;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.Deck;
import org.tumen.present.deck.PresentDeck;
import org.tumen.present.room.Refused;
import org.tumen.present.room.Room;
import org.tumen.present.room.Rooms;
import org.tumen.present.room.Steer;

/** Where presenters begin: their decks, and the rooms that are open now. */
@Route(PresentView.PATH)
@RolesAllowed({Role.Names.PRESENTER, Role.Names.ADMIN})
final class PresentView extends Composite<Main> implements HasDynamicTitle, DeckList.Pressed {

    static final String PATH = "present";

    private final Texts texts = new Texts(getLocale());
    private final ArrangeDeck arrange;
    private final PresentDeck present;
    private final Rooms rooms;
    private final SignedIn me;
    private final UndoNotices notices = new UndoNotices(texts);
    private final RoomList open;
    private final Paragraph noRooms = new Paragraph(texts.get("rooms.none"));
    private final DeckList own;
    private final Paragraph noDecks = new Paragraph(texts.get("decks.none"));
    private final DeckList others;
    private final Section othersCard = new Section();
    private final TextField title = new TextField();

    PresentView(ArrangeDeck arrange, PresentDeck present, Rooms rooms, Screens views, CurrentAccount current,
            CivilTime time) {
        this.arrange = arrange;
        this.present = present;
        this.rooms = rooms;
        this.me = current.signedIn().orElseThrow();
        this.open = new RoomList(texts, me, views);
        this.own = new DeckList(texts, time, me, this);
        this.others = new DeckList(texts, time, me, this);
    }

    @Override
    protected Main initContent() {
        Header head = Page.head(new H1(texts.get("decks.title")), new Paragraph(texts.get("decks.lead")));
        othersCard.add(new H2(texts.get("decks.others")), new Paragraph(texts.get("decks.othersLead")), others);
        othersCard.addClassName("card");
        Main main = new Page(head, notices, card(new H2(texts.get("rooms.title")), noRooms, open),
                card(new H2(texts.get("decks.mine")), noDecks, own, newcomer()), othersCard);
        main.addClassName("admin");
        show();
        return main;
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("decks.title"));
    }

    private Div newcomer() {
        title.setLabel(texts.get("decks.new.title"));
        title.setMaxLength(Deck.LONGEST_TITLE);
        title.setId("new-deck");
        NativeButton make = new NativeButton(texts.get("decks.new"), e -> make());
        make.addClassName("primary");
        Div form = new Div(title, make);
        form.addClassName("one-line-form");
        return form;
    }

    private void make() {
        boolean missing = title.getValue().isBlank();
        title.setErrorMessage(missing ? texts.get("decks.new.missing") : "");
        title.setInvalid(missing);
        if (!missing) {
            go(DeckView.PATH + "/" + arrange.make(me, title.getValue().strip()).number());
        }
    }

    @Override
    public void present(Deck deck) {
        attempt(() -> go(ConsoleView.PATH + "/" + present.begin(me, deck).code()));
    }

    @Override
    public void copy(Deck deck) {
        attempt(() -> arrange.copy(me, deck.number(), texts));
        show();
    }

    @Override
    public void delete(Deck deck) {
        arrange.delete(me, deck.number()).ifPresent(deleted -> notices.offer(
                texts.get("decks.deleted", deleted.title()), () -> {
                    arrange.bringBack(me, deleted);
                    show();
                }));
        show();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (Refused e) {
            notices.say(texts.get("present.refused." + e.reason().name()));
        }
    }

    private void show() {
        Optional<Room> mine = Steer.drivenBy(me.name(), rooms);
        List<Room> nowOpen = Steer.open(rooms);
        open.show(nowOpen);
        noRooms.setVisible(nowOpen.isEmpty());
        List<Deck> decks = arrange.own(me);
        own.show(decks, mine);
        noDecks.setVisible(decks.isEmpty());
        List<Deck> ofOthers = arrange.others(me);
        others.show(ofOthers, mine);
        othersCard.setVisible(!ofOthers.isEmpty());
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private static Section card(com.vaadin.flow.component.Component... content) {
        Section card = new Section(content);
        card.addClassName("card");
        return card;
    }
}
