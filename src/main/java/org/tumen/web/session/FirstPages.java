package org.tumen.web.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.tumen.kit.ReaderNetwork;
import org.tumen.web.PlainPage;

/**
 * Lets only so many first pages be made at once for one network, and none where no session has room: the others wait in
 * a line of their network, and who waits too long, or finds the server full, gets a plain page that says so. Only what
 * goes to the views passes here; files do not.
 */
final class FirstPages extends HttpFilter {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String RETRY_SECONDS = "30";
    private static final int NETWORKS = 10_000;

    private final transient SessionLife sessions;
    private final transient LoadingCache<String, Semaphore> lines = Caffeine.newBuilder().maximumSize(NETWORKS)
            .expireAfterAccess(PATIENCE.multipliedBy(2)).build(network -> new Semaphore(AT_ONCE));

    FirstPages(SessionLife sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        boolean file = request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/");
        if (session != null && !session.isNew() || file) {
            chain.doFilter(request, response);
            return;
        }
        Semaphore line = lines.get(ReaderNetwork.of(request.getRemoteAddr()));
        if (!waited(line)) {
            refuse(request, response);
            return;
        }
        try {
            if (sessions.hasRoom()) {
                chain.doFilter(request, response);
            } else {
                refuse(request, response);
            }
        } finally {
            line.release();
        }
    }

    private static boolean waited(Semaphore line) {
        try {
            return line.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        PlainPage.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
