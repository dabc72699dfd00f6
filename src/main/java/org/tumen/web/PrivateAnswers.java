package org.tumen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no cache keep what only somebody signed in gets: pages, and files such as an uploaded one or the audit log.
 * What everybody gets alike, by an address with a digest, is kept as {@link LongCaching} says.
 */
@Component
final class PrivateAnswers extends OncePerRequestFilter {

    private static final String NEVER = "no-store";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean alike = request.getRequestURI().contains("/VAADIN/build/") || request.getRequestURI().endsWith(".css");
        return alike || session == null
                || session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, NEVER);
        chain.doFilter(request, new DecidedCaching(response, said -> NEVER));
    }
}
