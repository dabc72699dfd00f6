package org.tumen.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.tumen.account.CurrentAccount;
import org.tumen.account.signin.SignInAddress;
import org.tumen.kit.Texts;

/** Where admins and presenters sign in. The form goes past the page, to the server's own door. */
@Route(SignInAddress.LOGIN)
@AnonymousAllowed
final class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** From here on a wait is said in minutes. */
    private static final int SECONDS_READ = 100;

    private final Texts texts = new Texts(getLocale());
    private final Message message = new Message();
    private final CurrentAccount current;

    LoginView(CurrentAccount current) {
        this.current = current;
    }

    @Override
    protected Main initContent() {
        BrowserForm form = BrowserForm.sentTo(SignInAddress.LOGIN).asking(texts.get("login.send"),
                FormLine.sent(SignInAddress.NAME, texts.get("account.name"), "text", "username"),
                FormLine.sent(SignInAddress.PASSWORD, texts.get("account.password"), "password", "current-password"),
                FormLine.ticked(SignInAddress.KEEP, texts.get("login.keep")));
        Element token = token();
        if (token != null) {
            form.getElement().appendChild(token);
        }
        return SingleCard.page(new H1(texts.get("login.title")), message, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.signedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        if (asked.getParameters().containsKey(SignInAddress.WRONG)) {
            message.say(texts.get("login.wrong"));
        } else if (asked.getParameters().containsKey(SignInAddress.STALE)) {
            message.say(texts.get("login.stale"));
        } else {
            asked.getSingleParameter(SignInAddress.WAIT).filter(s -> s.matches("\\d{1,9}"))
                    .ifPresent(s -> message.say(waiting(Integer.parseInt(s))));
        }
    }

    private String waiting(int seconds) {
        return seconds < SECONDS_READ ? texts.get("login.wait", seconds)
                : texts.get("login.waitMinutes", Math.ceilDiv(seconds, 60));
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("login.title"));
    }

    /** Without it nothing that another site sends in somebody's name is taken. */
    private static @Nullable Element token() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Element("input").setAttribute("type", "hidden").setAttribute("name", token.getParameterName())
                        .setAttribute("value", token.getToken()) : null;
    }
}
