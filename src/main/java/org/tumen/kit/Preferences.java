package org.tumen.kit;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reader's language and colour scheme, kept in two cookies of this site. They belong to the reader, not to what
 * is on the screen, and so are never part of an address.
 *
 * @param language one that the interface speaks
 * @param scheme   "light" or "dark"; empty where the reader's system decides
 */
public record Preferences(Locale language, Optional<String> scheme) {

    /** The cookie of the language: its code. */
    public static final String LANGUAGE = "tumen-language";

    /** The cookie of the scheme. */
    public static final String SCHEME = "tumen-scheme";

    /**
     * What a request says: the language chosen, else the browser's, else the first there is.
     *
     * @param cookies of the request, if it has any
     * @param browser the language that the browser prefers, if it says one
     */
    public static Preferences of(Cookie @Nullable [] cookies, @Nullable Locale browser) {
        Locale language = cookie(cookies, LANGUAGE).map(Locale::of).or(() -> Optional.ofNullable(browser))
                .map(wanted -> new Texts(wanted).locale()).orElse(Texts.LANGUAGES.getFirst());
        return new Preferences(language, cookie(cookies, SCHEME).filter(s -> s.equals("light") || s.equals("dark")));
    }

    private static Optional<String> cookie(Cookie @Nullable [] cookies, String name) {
        return cookies == null ? Optional.empty() : Arrays.stream(cookies).filter(c -> c.getName().equals(name))
                .map(Cookie::getValue).findFirst();
    }
}
