package org.tumen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses WebSockets that a page of another site opens: browsers send our cookies with them, and ask nobody. The page's
 * origin has to be the host that was asked, or the address that Tumen is given in {@code TUMEN_ADDRESS}. Programs that
 * are no browsers name no origin.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SocketOrigin extends OncePerRequestFilter {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final @Nullable String address;

    SocketOrigin(@Value("${tumen.address:}") String address) {
        this.address = address.isBlank() ? null
                : authority(address.contains("://") ? address.strip() : "http://" + address.strip());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                || request.getHeader(HttpHeaders.ORIGIN) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ours(request, request.getHeader(HttpHeaders.ORIGIN))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Behind a proxy that speaks TLS, and does not say so, the server sees another port than the browser. */
    private boolean ours(HttpServletRequest request, String origin) {
        String authority = authority(origin);
        String asked = request.getServerName().toLowerCase(Locale.ROOT) + ":" + request.getServerPort();
        return authority != null && (authority.equals(asked) || authority.equals(address)
                || origin.replaceFirst("^.*://", "").equalsIgnoreCase(request.getHeader(HttpHeaders.HOST)));
    }

    /** Host and port of an address, the port also where it is the usual one; null where it has no host. */
    private static @Nullable String authority(String address) {
        try {
            URI uri = URI.create(address);
            int port = uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme())
                    ? HTTPS : HTTP;
            return uri.getHost() == null ? null : uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
