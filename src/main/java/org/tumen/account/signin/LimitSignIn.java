package org.tumen.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody try one password after the other: who is too quick is told how long to wait, and nothing is checked. */
public final class LimitSignIn extends OncePerRequestFilter {

    private final SignInAttempts attempts;
    private final KnownDevices devices;

    public LimitSignIn(SignInAttempts attempts, KnownDevices devices) {
        this.attempts = attempts;
        this.devices = devices;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + "/" + SignInAddress.LOGIN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = attempts.take(devices.attempt(request, name(request)));
        if (wait.isPresent()) {
            response.sendRedirect(SignInAddress.wait(request, wait.get()));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The name somebody tries to sign in with. */
    static String name(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(SignInAddress.NAME), "");
    }
}
