package org.tumen.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tumen.account.AccountName;
import org.tumen.account.Accounts;
import org.tumen.account.ServerSecrets;
import org.tumen.account.SignedIn;
import org.tumen.account.Token;

/**
 * Browsers in which somebody has signed in before. Each has a cookie for each such account: a random number, signed
 * together with the account's. It opens nothing. It only tells the owner's browser from those of people who guess, so
 * that their guessing keeps no owner out; it outlives a change of the password.
 */
@Component
public final class KnownDevices {

    /** The cookie's name is this and the account's number. */
    static final String COOKIE = "tumen-device-";

    /** As long as browsers keep a cookie at most. */
    private static final Duration LASTS = Duration.ofDays(400);

    private final ServerSecrets secrets;
    private final Accounts accounts;

    KnownDevices(ServerSecrets secrets, Accounts accounts) {
        this.secrets = secrets;
        this.accounts = accounts;
    }

    /** What this request tries, with the browser if it is known for the account of that name. */
    public Attempt attempt(HttpServletRequest request, String name) {
        Optional<String> device = cookies(request).findAny().isEmpty() ? Optional.empty()
                : accounts.findByNameKey(AccountName.key(name)).flatMap(account -> device(request, account.number()));
        return new Attempt(name, request.getRemoteAddr(), device.orElse(null));
    }

    /** What somebody who is signed in tries with their own account: a browser known, if only by its session. */
    public Attempt attempt(HttpServletRequest request, SignedIn owner) {
        return new Attempt(owner.name(), request.getRemoteAddr(),
                device(request, owner.id()).orElse(key(owner.id(), "")));
    }

    /** From now on the browser that has asked is known for this account. */
    void remember(HttpServletRequest request, HttpServletResponse response, long account) {
        String number = number(request, account).orElseGet(Token::random);
        Cookie cookie = new Cookie(COOKIE + account, number + "." + signature(account, number));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) LASTS.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private Optional<String> device(HttpServletRequest request, long account) {
        return number(request, account).map(number -> key(account, number));
    }

    private Optional<String> number(HttpServletRequest request, long account) {
        return cookies(request).filter(c -> c.getName().equals(COOKIE + account)).map(c -> c.getValue().split("\\.", 2))
                .filter(parts -> parts.length == 2 && same(parts[1], signature(account, parts[0])))
                .map(parts -> parts[0]).findFirst();
    }

    private String signature(long account, String number) {
        return secrets.sign("known-device", key(account, number));
    }

    private static String key(long account, String number) {
        return account + ":" + number;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty()
                : Arrays.stream(request.getCookies()).filter(c -> c.getName().startsWith(COOKIE));
    }
}
