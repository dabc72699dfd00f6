package org.tumen.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.tumen.kit.Texts;

/** Where a one-time link leads: the first admin is made, or somebody sets the password of an account made for them. */
@Route(SetupView.PATH)
@AnonymousAllowed
final class SetupView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "setup";
    static final String TOKEN = "token";

    private final Texts texts = new Texts(getLocale());
    private final Message message = new Message();
    private final Field name = new Field("name", texts.get("account.name"), "text", "username");
    private final NewPassword password = new NewPassword(texts);
    private final Paragraph lead = new Paragraph();
    private final ChangeAccounts change;
    private final FirstLink first;
    private final SignIn signIn;
    private String token = "";

    SetupView(ChangeAccounts change, FirstLink first, SignIn signIn) {
        this.change = change;
        this.first = first;
        this.signIn = signIn;
    }

    @Override
    protected Main initContent() {
        return SingleCard.page(new H1(texts.get("setup.title")), lead, message, Form.answeredBy(this::set)
                .asking(texts.get("setup.send"), name, password.first(), password.again()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation().getQueryParameters().getSingleParameter(TOKEN).orElse("");
        Optional<Account> account = change.invitedBy(token);
        if (account.isPresent()) {
            name.fixed(account.get().name());
            lead.setText(texts.get("setup.lead"));
        } else if (first.opens(token)) {
            lead.setText(texts.get("setup.first"));
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("setup.title"));
    }

    private void set() {
        Outcome outcome = first.opens(token)
                ? change.makeFirst(token, name.value(), password.value(), password.repeated())
                : change.passwordByLink(token, password.value(), password.repeated());
        switch (outcome) {
            case Outcome.Made made -> {
                password.clear();
                signIn.as(made.account());
                getUI().ifPresent(ui -> ui.getPage().setLocation("."));
            }
            case Outcome.Refused refused -> message.say(Refusals.text(texts, refused.reason()));
            case Outcome.Invited invited -> throw new IllegalStateException("a password needs no link");
        }
    }
}
