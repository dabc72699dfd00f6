package org.tumen.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.tumen.account.Account;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.FirstLink;
import org.tumen.account.Outcome;
import org.tumen.account.signin.SignIn;
import org.tumen.account.signin.SignInAddress;
import org.tumen.kit.Texts;

/**
 * Where a one-time link leads: the first admin is made, or somebody sets the password of an account made for them. The
 * token stands behind the address's {@code #}, which browsers keep to themselves, so that no log of a server has it;
 * the page hands it over and takes it out of the address. The tab keeps it until it was used, as a page may be loaded
 * again.
 */
@Route(SignInAddress.SETUP)
@AnonymousAllowed
final class SetupView extends Composite<Main> implements BeforeEnterObserver, AfterNavigationObserver,
        HasDynamicTitle {

    /** Once it has shown a page, Vaadin's router puts back the address with which it began. */
    private static final String TAKE = """
            const given = new URLSearchParams(location.hash.slice(1)).get('token');
            const hide = () => {
                if (location.hash.startsWith('#token=')) {
                    history.replaceState(history.state, '', location.pathname);
                }
            };
            if (given) {
                sessionStorage.setItem('tumen-setup', given);
                window.addEventListener('vaadin-router-location-changed', hide);
                hide();
            }
            return given ?? sessionStorage.getItem('tumen-setup') ?? '';""";
    private static final String FORGET = "sessionStorage.removeItem('tumen-setup')";

    private final Texts texts = new Texts(getLocale());
    private final Message message = new Message();
    private final FormLine name = new FormLine("name", texts.get("account.name"), "text", "username");
    private final NewPassword password = new NewPassword(texts);
    private final Paragraph lead = new Paragraph(texts.get("setup.reading"));
    private final BrowserForm form = BrowserForm.answeredBy(this::set);
    private final ChangeAccounts change;
    private final FirstLink first;
    private final SignIn signIn;
    private String token = "";

    SetupView(ChangeAccounts change, FirstLink first, SignIn signIn) {
        this.change = change;
        this.first = first;
        this.signIn = signIn;
        form.asking(texts.get("setup.send"), name, password.first(), password.again()).setVisible(false);
    }

    @Override
    protected Main initContent() {
        return SingleCard.page(new H1(texts.get("setup.title")), lead, message, form);
    }

    /** Links of older versions have the token in the query. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> given = event.getLocation().getQueryParameters().getSingleParameter(SignInAddress.TOKEN);
        given.ifPresent(this::open);
        if (given.isPresent() && !form.isVisible()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getLocation().getQueryParameters().getSingleParameter(SignInAddress.TOKEN).isEmpty()) {
            getElement().executeJs(TAKE).then(String.class, this::open);
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("setup.title"));
    }

    /** Shows what this token opens, or that it opens nothing. */
    void open(String given) {
        token = given;
        Optional<Account> account = change.invitedBy(token);
        boolean opens = account.isPresent() || first.opens(token);
        form.setVisible(opens);
        if (opens) {
            account.ifPresent(a -> name.fixed(a.name()));
            lead.setText(texts.get(account.isPresent() ? "setup.lead" : "setup.first"));
        } else {
            lead.setText(texts.get("setup.ended"));
            getElement().executeJs(FORGET);
        }
    }

    private void set() {
        Outcome outcome = first.opens(token)
                ? change.makeFirst(token, name.value(), password.value(), password.repeated())
                : change.passwordByLink(token, password.value(), password.repeated());
        switch (outcome) {
            case Outcome.Made made -> {
                password.clear();
                signIn.as(made.account());
                getElement().executeJs(FORGET);
                getUI().ifPresent(ui -> ui.getPage().setLocation("."));
            }
            case Outcome.Refused refused -> message.say(Refusals.text(texts, refused.reason()));
            case Outcome.Invited invited -> throw new IllegalStateException("a password needs no link");
        }
    }
}
