package org.tumen.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep for good what never changes: the bundle, whose file names carry a digest of their content, and
 * style sheets asked for with one. Vaadin itself would allow an hour.
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
        chain.doFilter(request, new Kept(response));
    }

    /** Answers that are found are kept for good, whatever is said about them later. */
    private static final class Kept extends HttpServletResponseWrapper {

        private Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            boolean caching = name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL);
            super.setHeader(name, caching && getStatus() == SC_OK ? FOR_GOOD : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
