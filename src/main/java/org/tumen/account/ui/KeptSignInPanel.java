package org.tumen.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.tumen.account.Account;
import org.tumen.account.SignedIn;
import org.tumen.account.signin.KeptSignIn;
import org.tumen.account.signin.OwnSignIns;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Texts;

/** The browsers in which somebody stays signed in, each but the one at hand with a button that ends it. */
final class KeptSignInPanel extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;
    private final SignedIn owner;
    private final OwnSignIns own;
    private final CivilTime time;
    private final Message message = new Message();
    private final Paragraph none = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final NativeButton others = new NativeButton();

    /** @param begunAnew is told the account once every other session of it has ended */
    KeptSignInPanel(Texts texts, SignedIn owner, OwnSignIns own, CivilTime time, Consumer<Account> begunAnew) {
        this.texts = texts;
        this.owner = owner;
        this.own = own;
        this.time = time;
        none.setText(texts.get("account.kept.none"));
        list.addClassName("kept");
        others.setText(texts.get("account.kept.endOthers"));
        others.addClickListener(e -> {
            begunAnew.accept(own.endOthers(owner, VaadinServletRequest.getCurrent()));
            message.say(texts.get("account.kept.endedOthers"));
            show();
        });
    }

    @Override
    protected Div initContent() {
        show();
        return new Div(new H2(texts.get("account.kept.title")), message, none, list, others);
    }

    /** Shows what there is now. */
    void show() {
        List<KeptSignIn> kept = own.of(owner);
        none.setVisible(kept.isEmpty());
        list.setVisible(!kept.isEmpty());
        list.removeAll();
        kept.forEach(one -> list.add(item(one)));
    }

    private ListItem item(KeptSignIn one) {
        return new ListItem(new Span(texts.get("account.kept.entry", name(one), said(one.created()),
                said(one.lastUsed()))), own.isOf(VaadinServletRequest.getCurrent(), one)
                        ? new Span(texts.get("account.kept.here")) : end(one));
    }

    private NativeButton end(KeptSignIn one) {
        NativeButton button = new NativeButton(texts.get("account.kept.end"), e -> {
            own.end(owner, one);
            message.say(texts.get("account.kept.ended", name(one)));
            show();
        });
        button.getElement().setAttribute("aria-label", texts.get("account.kept.endOf", name(one),
                said(one.created())));
        return button;
    }

    private String name(KeptSignIn one) {
        return one.browser().isEmpty() ? texts.get("account.kept.unknown") : one.browser();
    }

    private String said(LocalDateTime moment) {
        return TIME.format(time.at(moment)) + " " + time.zone(texts.locale());
    }
}
