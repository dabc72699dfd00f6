package org.tumen.account.signin;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tumen.account.Accounts;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.FirstLink;
import org.tumen.account.Outcome;
import org.tumen.account.PasswordRule;
import org.tumen.kit.PublicAddress;
import org.tumen.state.StartRefused;

/**
 * While there is no account, makes the first admin of the password in the environment, or else prints a link at which
 * the person who started the server makes it. There is no password that everybody knows.
 */
@Component
class LetFirstAdminIn implements SmartInitializingSingleton {

    static final String NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(LetFirstAdminIn.class);

    private final Accounts accounts;
    private final ChangeAccounts change;
    private final FirstLink link;
    private final PublicAddress address;
    private final String password;

    LetFirstAdminIn(Accounts accounts, ChangeAccounts change, FirstLink link, PublicAddress address,
            @Value("${tumen.admin-password:}") String password) {
        this.accounts = accounts;
        this.change = change;
        this.link = link;
        this.address = address;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!password.isEmpty() && accounts.count() == 0) {
            switch (change.makeFirst(NAME, password, password)) {
                case Outcome.Refused refused -> throw weak(refused.reason());
                case Outcome.Made made -> LOG.info("made the account \"{}\"", made.account().name());
                case Outcome.Invited invited -> throw new IllegalStateException("the first needs no link");
            }
        }
    }

    /** Once the port is known, and before anybody can ask for a page. */
    @EventListener
    void print(WebServerInitializedEvent event) {
        if (accounts.count() == 0) {
            String start = address.given().orElseGet(() -> "http://localhost:" + event.getWebServer().getPort()
                    + event.getApplicationContext().getEnvironment().getProperty("server.servlet.context-path", ""));
            LOG.info("There is no account yet. Make the first one, once, at {}{}", start,
                    SignInAddress.setup(link.renew()));
        }
    }

    private static StartRefused weak(Outcome.Reason reason) {
        return new StartRefused(("TUMEN_ADMIN_PASSWORD is %s: the password of the first admin has at least %d "
                + "characters, no more than %d bytes, and is none that people try first.").formatted(
                reason.name().toLowerCase(Locale.ROOT).replace('_', ' '), PasswordRule.SHORTEST,
                PasswordRule.LONGEST_BYTES));
    }
}
