package org.tumen.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;
import org.tumen.account.Account;
import org.tumen.account.Accounts;
import org.tumen.account.FindPerson;
import org.tumen.account.Person;
import org.tumen.account.Token;
import org.tumen.kit.CivilTime;

/**
 * Keeps somebody signed in who has asked for it, on that device and for a working day: by a cookie a new session begins
 * when the one before has ended, as it does when the server starts again. The cookie holds a token that stays the same,
 * so that many pages may come back with it at once; the database has its digest. It ends with everything that ends the
 * account's sessions, with signing out, and where its owner ends it; and so does each session that it began.
 */
@Component
public final class KeepSignedIn extends AbstractRememberMeServices {

    static final String COOKIE = "tumen-signed-in";
    static final Duration LASTS = Duration.ofHours(12);

    /** The session attribute with the number of the kept sign-in that began the session. */
    private static final String BEGUN_BY = KeepSignedIn.class.getName();
    /** No session lasts so long beyond it. */
    private static final Duration SESSIONS_LAST = Duration.ofDays(30);

    private final KeptSignIns signIns;
    private final Accounts accounts;
    private final CivilTime time;

    KeepSignedIn(KeptSignIns signIns, FindPerson people, Accounts accounts, CivilTime time) {
        // What the key guards never leaves the process.
        super(Token.random(), people);
        this.signIns = signIns;
        this.accounts = accounts;
        this.time = time;
        setParameter(SignInAddress.KEEP);
        setCookieName(COOKIE);
        setTokenValiditySeconds((int) LASTS.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Whether what began this session has not been ended; so for any that was begun with a password. */
    boolean holds(HttpSession session) {
        return !(session.getAttribute(BEGUN_BY) instanceof Long number) || signIns.existsById(number);
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) {
        if (authentication.getPrincipal() instanceof Person person) {
            String token = Token.random();
            LocalDateTime now = time.now();
            signIns.forget(now.minus(SESSIONS_LAST));
            KeptSignIn kept = signIns.save(new KeptSignIn(null, person.signedIn().id(), person.edition(),
                    Token.digest(token), BrowserName.of(request.getHeader("User-Agent")), now, now,
                    now.plus(LASTS)));
            request.getSession().setAttribute(BEGUN_BY, kept.number());
            setCookie(new String[] {token}, getTokenValiditySeconds(), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(String[] token, HttpServletRequest request,
            HttpServletResponse response) {
        LocalDateTime now = time.now();
        KeptSignIn kept = signIns.findByDigest(Token.digest(token[0])).filter(k -> k.ends().isAfter(now))
                .orElseThrow(() -> new InvalidCookieException("no such sign-in"));
        Account account = accounts.findById(kept.account())
                .filter(a -> a.usable() && a.edition() == kept.edition())
                .orElseThrow(() -> new InvalidCookieException("the account has changed"));
        signIns.used(kept.number(), now);
        request.getSession().setAttribute(BEGUN_BY, kept.number());
        return new Person(account);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication authentication) {
        digest(request).ifPresent(signIns::end);
        super.logout(request, response, authentication);
    }

    /** The digest of the token that this request brings, whatever it is worth. */
    Optional<String> digest(HttpServletRequest request) {
        return Optional.ofNullable(extractRememberMeCookie(request)).filter(cookie -> !cookie.isEmpty())
                .flatMap(cookie -> Arrays.stream(decoded(cookie)).findFirst()).map(Token::digest);
    }

    private String[] decoded(String cookie) {
        try {
            return decodeCookie(cookie);
        } catch (InvalidCookieException e) {
            return new String[0];
        }
    }
}
