package org.tumen.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tumen.kit.ReaderNetwork;

/**
 * How long a session lives, and how many there are. Each holds a whole page, so one that nobody comes back for may not
 * last: a minute until its browser has asked for anything more, five minutes after it was last heard of for readers,
 * whose address holds all they see, half an hour for who is signed in. Of those not heard of again only so many are
 * kept, and the oldest ends for the newest; crawlers get their page and no session.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class SessionLife extends OncePerRequestFilter implements HttpSessionListener {

    static final Duration SILENT = Duration.ofMinutes(1);
    static final Duration READER = Duration.ofMinutes(5);
    static final Duration SIGNED_IN = Duration.ofMinutes(30);

    /** First pages of browsers without any cookie of ours, in all and of one network. */
    static final int FIRST = 300;
    static final int FIRST_OF_ONE = 150;
    /** Pages of browsers that have a cookie of a session that ended. */
    static final int AGAIN = 600;
    static final int AGAIN_OF_ONE = 300;

    private static final String HEARD_OF = SessionLife.class.getName() + ".heardOf";
    private static final Pattern CRAWLER = Pattern.compile("bot\\b|crawl|spider|slurp|preview|facebookexternalhit",
            Pattern.CASE_INSENSITIVE);
    /** What a session takes of the heap, about, and how much of it all may take. */
    private static final long SESSION_BYTES = 300 * 1024;
    private static final double SHARE_OF_HEAP = 0.4;

    private final SilentSessions first = new SilentSessions(FIRST, FIRST_OF_ONE);
    private final SilentSessions again = new SilentSessions(AGAIN, AGAIN_OF_ONE);
    private final AtomicInteger open = new AtomicInteger();
    private final int most;

    /** @param most sessions at once; 0 for what the heap has room for */
    SessionLife(@Value("${tumen.sessions:0}") int most) {
        this.most = most > 0 ? most : (int) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP / SESSION_BYTES);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.decrementAndGet();
        heardOf(event.getSession());
    }

    /** Whether there is room for one more session, made by ending one that nobody came back for if need be. */
    boolean hasRoom() {
        if (open.get() >= most) {
            end(first.takeOldest());
        }
        if (open.get() >= most) {
            end(again.takeOldest());
        }
        return open.get() < most;
    }

    /** How many sessions there are. */
    int open() {
        return open.get();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession before = request.getSession(false);
        if (before != null) {
            comeBack(before);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            HttpSession after = request.getSession(false);
            if (after != null && after.isNew() && after.getAttribute(HEARD_OF) == null) {
                begin(after, request);
            }
        }
    }

    private void comeBack(HttpSession session) {
        heardOf(session);
        try {
            session.setAttribute(HEARD_OF, true);
            live(session);
        } catch (IllegalStateException e) {
            // It has ended just now, for another: this request begins anew.
        }
    }

    private void begin(HttpSession session, HttpServletRequest request) {
        if (CRAWLER.matcher(Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "")).find()) {
            end(List.of(session));
            return;
        }
        live(session);
        SilentSessions pool = request.getRequestedSessionId() == null ? first : again;
        end(pool.add(session, ReaderNetwork.of(request.getRemoteAddr())));
    }

    private static void live(HttpSession session) {
        Duration life = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null
                ? SIGNED_IN : session.getAttribute(HEARD_OF) != null ? READER : SILENT;
        if (session.getMaxInactiveInterval() != life.toSeconds()) {
            session.setMaxInactiveInterval((int) life.toSeconds());
        }
    }

    private void heardOf(HttpSession session) {
        first.remove(session);
        again.remove(session);
    }

    private static void end(List<HttpSession> sessions) {
        for (HttpSession session : sessions) {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                // It has ended by itself meanwhile.
            }
        }
    }
}
