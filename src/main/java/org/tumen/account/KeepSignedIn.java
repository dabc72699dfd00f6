package org.tumen.account;

import java.time.Duration;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.stereotype.Component;

/**
 * Keeps somebody signed in who has asked for it, on that device and for a working day: a cookie that this server alone
 * can sign lets a new session begin when the one before has ended, as it does when the server starts again. It ends
 * with everything that ends the account's sessions, and with signing out.
 */
@Component
final class KeepSignedIn extends TokenBasedRememberMeServices {

    static final String COOKIE = "tumen-signed-in";
    static final Duration LASTS = Duration.ofHours(12);

    private final Accounts accounts;

    KeepSignedIn(ServerSecrets secrets, FindPerson people, Accounts accounts) {
        super(secrets.of("keep-signed-in"), people, RememberMeTokenAlgorithm.SHA256);
        this.accounts = accounts;
        setParameter(LoginView.KEEP);
        setCookieName(COOKIE);
        setTokenValiditySeconds((int) LASTS.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** The account's edition is signed too: it goes up with its password, its role, and when it is disabled. */
    @Override
    protected String makeTokenSignature(long until, String name, String password,
            RememberMeTokenAlgorithm algorithm) {
        int edition = accounts.findByNameKey(AccountName.key(name)).map(Account::edition).orElse(0);
        return super.makeTokenSignature(until, name, password + ":" + edition, algorithm);
    }
}
