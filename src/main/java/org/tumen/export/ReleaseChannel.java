package org.tumen.export;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tumen.kit.WebSockets;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.ReleasePublished;
import org.tumen.statistics.release.Releases;

/**
 * The door {@code /live}: a WebSocket that says the number of the newest release, when it is opened, when it is asked,
 * and as soon as another one is published. What the number means for a page, the page knows.
 */
@Component
final class ReleaseChannel extends Endpoint implements ServletContextListener {

    private static final String PATH = "/live";
    /** A page asks three times in this time; one that does not is gone. */
    private static final long IDLE_MILLIS = 90_000;
    private static final int LONGEST_QUESTION = 16;

    private final Releases releases;
    private final Set<Session> open = ConcurrentHashMap.newKeySet();

    ReleaseChannel(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        WebSockets.open(event.getServletContext(), PATH, this);
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        WebSockets.bound(session, IDLE_MILLIS, LONGEST_QUESTION);
        session.addMessageHandler(String.class, (MessageHandler.Whole<String>) question -> say(session, newest()));
        open.add(session);
        say(session, newest());
    }

    @Override
    public void onClose(Session session, jakarta.websocket.CloseReason reason) {
        open.remove(session);
    }

    @Override
    public void onError(Session session, Throwable problem) {
        open.remove(session);
    }

    /** Tells every open page; a slow one keeps no other waiting. */
    @EventListener
    void published(ReleasePublished event) {
        open.forEach(session -> Thread.startVirtualThread(() -> say(session, event.number())));
    }

    private int newest() {
        return releases.newest().map(Release::number).orElse(0);
    }

    private void say(Session session, int number) {
        try {
            synchronized (session) {
                session.getBasicRemote().sendText(String.valueOf(number));
            }
        } catch (IOException | IllegalStateException e) {
            // The page is gone; it asks again if it comes back.
            open.remove(session);
        }
    }
}
