package org.tumen.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tumen.account.Accounts;
import org.tumen.account.Person;

/**
 * Ends a session at its next request once its account was disabled or has another role or password, or once what began
 * it was ended. Readers have nothing to look up.
 */
public final class EndSessions extends OncePerRequestFilter {

    private final Accounts accounts;
    private final KeepSignedIn kept;

    public EndSessions(Accounts accounts, KeepSignedIn kept) {
        this.accounts = accounts;
        this.kept = kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                instanceof SecurityContext context && !(holds(context) && kept.holds(session))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean holds(SecurityContext context) {
        return context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof Person p
                && accounts.findById(p.signedIn().id()).filter(p::stillIs).isPresent();
    }
}
