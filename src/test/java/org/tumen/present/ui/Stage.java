package org.tumen.present.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.KeepStep;
import org.tumen.present.room.Steer;

/** A presenter for tests of other rooms: opens a room and shows things in it. */
public final class Stage {

    private static final SignedIn PRESENTER = new SignedIn(Long.MAX_VALUE, "stage", Role.PRESENTER);

    private final Steer steer;
    private final String code;

    /** A new room that shows this view. */
    public Stage(ApplicationContext app, String view) {
        steer = app.getBean(Steer.class);
        code = steer.open(PRESENTER, address(view)).code();
    }

    /** A deck of this account with these views; says where its page is. */
    public static String deck(ApplicationContext app, String owner, List<String> views) {
        SignedIn who = new SignedIn(Long.MAX_VALUE, owner, Role.PRESENTER);
        long deck = app.getBean(ArrangeDeck.class).make(who, "Talk").number();
        views.forEach(view -> app.getBean(KeepStep.class).keep(who, deck, address(view), Locale.ENGLISH));
        return "/" + DeckView.PATH + "/" + deck;
    }

    /** By which people follow. */
    public String code() {
        return code;
    }

    /** Shows another view. */
    public void show(String view) {
        steer.show(code, PRESENTER, address(view));
    }

    /** Ends the presentation. */
    public void end() {
        steer.end(code, PRESENTER);
    }

    private static ViewAddress address(String view) {
        return ViewAddress.parse(view).orElseThrow();
    }
}
