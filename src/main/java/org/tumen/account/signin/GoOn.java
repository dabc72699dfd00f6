package org.tumen.account.signin;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.tumen.account.AccountEvent;
import org.tumen.account.Person;

/** Where somebody goes who has just signed in: to the page asked for, else to where the work is. */
public final class GoOn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private static final String UPLOAD = "admin/upload";
    private static final String PRESENT = "present";
    /** The session attribute in which Vaadin keeps the page that was asked for, within the application. */
    private static final String ASKED_FOR = "Saved-url";

    private final SignInAttempts attempts;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;

    public GoOn(SignInAttempts attempts, KnownDevices devices, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.devices = devices;
        this.events = events;
        // Vaadin would also take it from the request, where anybody can put an address of another site.
        setTargetUrlParameter(null);
        setRedirectStrategy((request, response, url) -> response.sendRedirect(here(request, url)));
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws ServletException, IOException {
        attempts.succeeded(devices.attempt(request, LimitSignIn.name(request)));
        if (authentication.getPrincipal() instanceof Person person) {
            devices.remember(request, response, person.signedIn().id());
        }
        events.publishEvent(new AccountEvent.SignedIn(authentication.getName(), request.getRemoteAddr()));
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) {
        @Nullable String askedFor = response.getHeader(ASKED_FOR);
        return Objects.requireNonNullElseGet(askedFor, () -> "/" + work(authentication)
                .filter(path -> there(path, request)).orElse(""));
    }

    /**
     * The address without the host that a request has named. An address of this site begins with one slash: with two
     * it would be another site's.
     */
    private static String here(HttpServletRequest request, String url) {
        String path = url.replaceFirst("^[a-zA-Z]+://[^/?#]*", "");
        return (path.equals(url) ? request.getContextPath() : "") + path.replaceFirst("^[/\\\\]*", "/");
    }

    private static Optional<String> work(Authentication authentication) {
        return Optional.of(authentication.getPrincipal()).filter(Person.class::isInstance).map(Person.class::cast)
                .map(person -> switch (person.signedIn().role()) {
                    case ADMIN -> UPLOAD;
                    case PRESENTER -> PRESENT;
                });
    }

    private static boolean there(String path, HttpServletRequest request) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                .getNavigationTarget(path).isPresent();
    }
}
