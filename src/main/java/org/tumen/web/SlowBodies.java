package org.tumen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives up on requests whose body comes too slowly: it may take twenty seconds, and beyond them as long as it comes at
 * a pace of 1 KB a second. The server's own timeout counts from one byte to the next, so a byte now and then would keep
 * a request open for ever. Forms are read here, since Tomcat reads their fields past any stream of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class SlowBodies extends OncePerRequestFilter {

    private final LongSupplier nanos = System::nanoTime;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            PacedRequest paced = new PacedRequest(request, nanos);
            chain.doFilter(isForm(request) ? FormRequest.read(paced) : paced, response);
        } catch (TooSlow e) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT);
        } catch (FormRequest.TooLong e) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** The rest of the body is not waited for. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.setHeader(HttpHeaders.CONNECTION, "close");
            PlainPage.write(request, response, status);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT).strip()
                .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** A body comes more slowly than any line that still works. */
    static final class TooSlow extends IOException {
        TooSlow(long bytes) {
            super("a body of a request came too slowly, %d bytes so far".formatted(bytes));
        }
    }
}
