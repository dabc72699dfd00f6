package org.tumen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.tumen.kit.Texts;

/**
 * The reader's language and colour scheme, kept in two cookies of this site. They belong to the reader, not to what
 * is on the screen, and so are never part of an address.
 */
@Component
final class Preferences implements VaadinServiceInitListener {

    private static final String LANGUAGE = "tumen-language";
    private static final String SCHEME = "tumen-scheme";
    private static final String KEEP = "; path=/; max-age=31536000; samesite=lax";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Preferences::dress);
        event.getSource().addUIInitListener(e -> e.getUI().setLocale(language(VaadinRequest.getCurrent())));
    }

    /** Switches the language; the page is made anew in it, at the same address. */
    static void language(UI ui, Locale language) {
        ui.getPage().executeJs("document.cookie = $0; location.reload();",
                LANGUAGE + "=" + language.getLanguage() + KEEP);
    }

    /** Switches between light and dark, whatever the reader's system prefers. */
    static void toggleScheme(UI ui) {
        ui.getPage().executeJs("""
                const root = document.documentElement;
                const dark = getComputedStyle(root).colorScheme === 'light dark'
                    ? matchMedia('(prefers-color-scheme: dark)').matches
                    : getComputedStyle(root).colorScheme === 'dark';
                const scheme = dark ? 'light' : 'dark';
                root.style.colorScheme = scheme;
                root.setAttribute('theme', scheme);
                document.cookie = $0 + '=' + scheme + $1;
                """, SCHEME, KEEP);
    }

    private static void dress(IndexHtmlResponse response) {
        Element html = response.getDocument().getElementsByTag("html").first();
        if (html == null) {
            return;
        }
        // The page carries this session's state: nobody may be shown it again from a cache.
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
        status(response).ifPresent(response.getVaadinResponse()::setStatus);
        html.attr("lang", language(response.getVaadinRequest()).getLanguage());
        cookie(response.getVaadinRequest(), SCHEME).filter(s -> s.equals("light") || s.equals("dark"))
                .ifPresent(scheme -> html.attr("theme", scheme).attr("style", "color-scheme: " + scheme));
    }

    /** What the page says of itself, said to programs too. */
    private static Optional<Integer> status(IndexHtmlResponse response) {
        return response.getUI().stream().flatMap(ui -> ui.getInternals().getActiveRouterTargetsChain().stream())
                .flatMap(part -> switch (part) {
                    case ErrorView missing -> Stream.of(HttpServletResponse.SC_NOT_FOUND);
                    case ForbiddenView forbidden -> Stream.of(HttpServletResponse.SC_FORBIDDEN);
                    default -> Stream.<Integer>empty();
                }).findFirst();
    }

    /** The language that this reader wants: the one chosen, else the browser's, else the first there is. */
    static Locale language(@Nullable VaadinRequest request) {
        return cookie(request, LANGUAGE).map(Locale::of)
                .or(() -> Optional.ofNullable(request).map(VaadinRequest::getLocale))
                .map(wanted -> new Texts(wanted).locale()).orElse(Texts.LANGUAGES.getFirst());
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies()).filter(c -> c.getName().equals(name)).map(Cookie::getValue)
                .findFirst();
    }
}
