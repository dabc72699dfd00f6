package org.tumen.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import org.tumen.account.CurrentAccount;
import org.tumen.account.Outcome;
import org.tumen.account.SignedIn;
import org.tumen.account.signin.ChangePassword;
import org.tumen.account.signin.KnownDevices;
import org.tumen.account.signin.OwnSignIns;
import org.tumen.account.signin.SignIn;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Texts;

/** Somebody's own account: which it is, its password, and where it stays signed in. */
@Route("account")
@PermitAll
final class AccountView extends Composite<Main> implements HasDynamicTitle {

    private final Texts texts = new Texts(getLocale());
    private final Message message = new Message();
    private final FormLine old = new FormLine("old-password", texts.get("account.oldPassword"), "password",
            "current-password");
    private final NewPassword password = new NewPassword(texts);
    private final SignedIn owner;
    private final ChangePassword change;
    private final SignIn signIn;
    private final KnownDevices devices;
    private final KeptSignInPanel kept;

    AccountView(CurrentAccount current, ChangePassword change, SignIn signIn, KnownDevices devices, OwnSignIns own,
            CivilTime time) {
        this.owner = current.signedIn().orElseThrow();
        this.change = change;
        this.signIn = signIn;
        this.devices = devices;
        this.kept = new KeptSignInPanel(texts, owner, own, time, signIn::as);
    }

    @Override
    protected Main initContent() {
        return SingleCard.page(new H1(owner.name()), new Paragraph(texts.get("role." + owner.role().name())),
                new H2(texts.get("account.change")), message, BrowserForm.answeredBy(this::change)
                        .asking(texts.get("account.change"), old, password.first(), password.again()), kept);
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("account.title"));
    }

    private void change() {
        switch (change.change(owner, old.value(), password.value(), password.repeated(),
                devices.attempt(VaadinServletRequest.getCurrent(), owner))) {
            case Outcome.Made made -> {
                old.clear();
                password.clear();
                signIn.as(made.account());
                message.say(texts.get("account.changed"));
                kept.show();
            }
            case Outcome.Refused refused -> message.say(Refusals.text(texts, refused.reason()));
            case Outcome.Invited invited -> throw new IllegalStateException("a password needs no link");
        }
    }
}
