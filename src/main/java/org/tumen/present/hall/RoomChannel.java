package org.tumen.present.hall;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tumen.account.CurrentAccount;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.kit.Texts;
import org.tumen.kit.WebSockets;
import org.tumen.present.room.RoomCode;

/**
 * The door {@code /follow/CODE/live}: a WebSocket by which a page follows a room. It says {@code ?} now and then, and
 * that is all it can say: nothing that comes in here changes a room. With {@code as=presenter} it is the page of
 * somebody who may drive, and is told how the hall is instead of what it sees.
 */
@Component
final class RoomChannel extends Endpoint implements ServletContextListener {

    private static final String PATH = "/follow/{code}/live";
    /** A page speaks every five seconds. */
    private static final long IDLE_MILLIS = 40_000;
    private static final int LONGEST_WORD = 16;
    private static final CloseReason NO_ROOM = new CloseReason(() -> 4404, "no such room");

    private final Audience audience;

    RoomChannel(Audience audience) {
        this.audience = audience;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        WebSockets.open(event.getServletContext(), PATH, this);
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        WebSockets.bound(session, IDLE_MILLIS, LONGEST_WORD);
        boolean wall = first(session, "screen").equals(FollowPage.WALL);
        Follower page = new Follower(session, new Texts(Locale.of(first(session, "lang"))).locale());
        Optional<String> presenter = Optional.of(first(session, "as")).filter("presenter"::equals)
                .flatMap(as -> CurrentAccount.of(session.getUserPrincipal()))
                .filter(who -> who.may(Role.PRESENTER)).map(SignedIn::name);
        Optional<Hall> entered = RoomCode.parse(session.getPathParameters().getOrDefault("code", ""))
                .flatMap(code -> audience.enter(code.text(), hall -> {
                    // Before the page is told anything: it may be gone by then.
                    listen(session, page, hall);
                    session.getUserProperties().put(Hall.class.getName(), (Runnable) () -> hall.leave(page));
                    presenter.ifPresentOrElse(name -> hall.sit(page, name), () -> hall.join(page, wall));
                }));
        if (entered.isEmpty()) {
            close(session);
        }
    }

    private static void listen(Session session, Follower page, Hall hall) {
        session.addMessageHandler(String.class, (MessageHandler.Whole<String>) word -> {
            page.hear();
            page.send(hall.alive());
        });
        session.addMessageHandler(PongMessage.class, (MessageHandler.Whole<PongMessage>) answer -> page.hear());
    }

    /** Comes after every error, too. */
    @Override
    public void onClose(Session session, CloseReason reason) {
        if (session.getUserProperties().get(Hall.class.getName()) instanceof Runnable leave) {
            leave.run();
        }
    }

    private static String first(Session session, String parameter) {
        return session.getRequestParameterMap().getOrDefault(parameter, List.of("")).getFirst();
    }

    private static void close(Session session) {
        try {
            session.close(NO_ROOM);
        } catch (IOException e) {
            // It is gone already.
        }
    }
}
