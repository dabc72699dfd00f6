package org.tumen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.kit.Preferences;

/** Dresses each page in the reader's language and colour scheme, and keeps what the reader chooses. */
@Component
final class ApplyPreferences implements VaadinServiceInitListener {

    /** Vaadin's name for the setting that its notice on the licence is shown. */
    private static final String NOTICE = "commercialBanner.enable";
    private static final String KEEP = "; path=/; max-age=31536000; samesite=lax";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ApplyPreferences::dress);
        event.getSource().addUIInitListener(e -> e.getUI().setLocale(language(VaadinRequest.getCurrent())));
    }

    /** Switches the language; the page is made anew in it, at the same address. */
    static void language(UI ui, Locale language) {
        ui.getPage().executeJs("document.cookie = $0; location.reload();",
                Preferences.LANGUAGE + "=" + language.getLanguage() + KEEP);
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
                """, Preferences.SCHEME, KEEP);
    }

    private static void dress(IndexHtmlResponse response) {
        Element html = response.getDocument().getElementsByTag("html").first();
        if (html == null) {
            return;
        }
        // The page carries this session's state: nobody may be shown it again from a cache.
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
        status(response).ifPresent(response.getVaadinResponse()::setStatus);
        Preferences wishes = wishes(response.getVaadinRequest());
        html.attr("lang", wishes.language().getLanguage());
        if (response.getVaadinRequest().getService().getDeploymentConfiguration().getBooleanProperty(NOTICE, false)) {
            // It lies over the foot of the page, which leaves room for it.
            html.addClass("with-notice");
        }
        wishes.scheme().ifPresent(scheme -> html.attr("theme", scheme).attr("style", "color-scheme: " + scheme));
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
        return wishes(request).language();
    }

    private static Preferences wishes(@Nullable VaadinRequest request) {
        return request == null ? Preferences.of(null, null) : Preferences.of(request.getCookies(), request.getLocale());
    }
}
