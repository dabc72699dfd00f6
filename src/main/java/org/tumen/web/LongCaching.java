package org.tumen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep for good what never changes: the bundle, whose file names carry a digest of their content, and
 * style sheets asked for with one, if they are found. Vaadin itself would allow an hour.
 */
@Component
final class LongCaching extends OncePerRequestFilter {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean styles = request.getRequestURI().endsWith(".css") && request.getParameter("v-c") != null;
        return !request.getRequestURI().contains("/VAADIN/build/") && !styles;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new DecidedCaching(response, said -> response.getStatus() == HttpServletResponse.SC_OK
                ? FOR_GOOD : said));
    }
}
