package org.tumen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;
import org.tumen.kit.Preferences;
import org.tumen.kit.Texts;

/**
 * A page of a few words that needs no session, no script and no figures: for what is refused, or goes wrong, before a
 * view could say it.
 */
public final class PlainPage {

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%s"%s>
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%s</title>
              <link rel="icon" href="%s/icons/tumen.svg">
              <link rel="stylesheet" href="%4$s/plain.css">
            </head>
            <body>
              <main>
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="%4$s/">%s</a></p>
              </main>
            </body>
            </html>
            """;

    private PlainPage() {
    }

    /** Answers with this status and the words that go with it, in the reader's language. */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        Preferences preferences = Preferences.of(request.getCookies(), request.getLocale());
        byte[] page = html(status, preferences, request.getContextPath()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(page);
    }

    /** The page; {@code root} is the path under which Tumen is reached, without a slash at its end. */
    static String html(int status, Preferences preferences, String root) {
        Texts texts = new Texts(preferences.language());
        String key = "plain." + switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "missing";
            case HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_UNAUTHORIZED -> "forbidden";
            case HttpServletResponse.SC_REQUEST_TIMEOUT -> "slow";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "long";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "busy";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "refused" : "failed";
        };
        String title = texts.get(key + ".title");
        String scheme = preferences.scheme().map(" style=\"color-scheme: %s\""::formatted).orElse("");
        return HTML.formatted(texts.locale().getLanguage(), scheme, escaped(texts.get("page.title", title)),
                escaped(root), escaped(title), escaped(texts.get(key + ".text")), escaped(texts.get("missing.home")));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
