package org.tumen.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** The addresses of the pages for signing in, with what they are told, and the names of the form's fields. */
public final class SignInAddress {

    /** The path of the sign-in page. */
    public static final String LOGIN = "login";
    /** The path of the page to which one-time links lead. */
    public static final String SETUP = "setup";

    /** The form's field for the account's name. */
    public static final String NAME = "username";
    /** The form's field for the password. */
    public static final String PASSWORD = "password";
    /** The form's box to stay signed in. */
    public static final String KEEP = "keep";

    /** The sign-in page says that name or password were wrong, and not which. */
    public static final String WRONG = "wrong";
    /** The sign-in page says how many seconds to wait. */
    public static final String WAIT = "wait";
    /** The sign-in page says that it was too old. */
    public static final String STALE = "stale";

    /** Names the token in the fragment of a one-time link, so that no server sees it in an address. */
    public static final String TOKEN = "token";

    private SignInAddress() {
    }

    /** The sign-in page after a wrong name or password. */
    public static String wrong(HttpServletRequest request) {
        return login(request, WRONG);
    }

    /** The sign-in page after too many attempts. */
    static String wait(HttpServletRequest request, Duration wait) {
        return login(request, WAIT + "=" + (wait.toSeconds() + 1));
    }

    /** The sign-in page after one that was too old. */
    static String stale(HttpServletRequest request) {
        return login(request, STALE);
    }

    /** The path of the one-time link with this token. */
    public static String setup(String token) {
        return "/" + SETUP + "#" + TOKEN + "=" + token;
    }

    private static String login(HttpServletRequest request, String query) {
        return request.getContextPath() + "/" + LOGIN + "?" + query;
    }
}
