package org.tumen.present.hall;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One open page of a room. Messages wait in a queue, and a virtual thread that lives while there are any sends them in
 * order, so that no other follower waits. A page that takes nothing for a while is disconnected; it connects again by
 * itself.
 */
final class Follower {

    private static final long PATIENCE_MILLIS = 10_000;
    /** The property in which Tomcat reads how long sending may take. */
    private static final String PATIENCE = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
    /** A scene is complete in itself, so one that still waits in the queue is replaced by the next one. */
    private static final int MOST_WAITING = 32;

    /** What goes out. */
    sealed interface Message {

        /** A whole scene. */
        record Whole(Scene scene) implements Message {
        }

        /** A word on the room. */
        record Word(String json) implements Message {
        }
    }

    private final Session session;
    private final Locale locale;
    private @Nullable Deque<Message> waiting;
    private boolean sending;
    /** Number of the last scene it was told, or will be. */
    private long told;
    private volatile long heard;

    Follower(Session session, Locale locale) {
        this.session = session;
        this.locale = locale;
        this.heard = System.nanoTime();
        session.getUserProperties().put(PATIENCE, PATIENCE_MILLIS);
    }

    Locale locale() {
        return locale;
    }

    /** Notes that the page has said that it is there. */
    void hear() {
        heard = System.nanoTime();
    }

    /** Asks the browser whether the page is still there; nobody waits for the answer. */
    void ask() {
        Thread.startVirtualThread(() -> {
            try {
                session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
            } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                drop();
            }
        });
    }

    /** How long the page has said nothing. */
    long silentMillis() {
        return (System.nanoTime() - heard) / 1_000_000;
    }

    /** Sends this as soon as what went before has gone; a scene only if it is newer than all before it. */
    void send(Message message) {
        synchronized (this) {
            if (message instanceof Message.Whole(Scene scene)) {
                if (scene.seq() <= told) {
                    return;
                }
                told = scene.seq();
            }
            queue(message);
            if (sending) {
                return;
            }
            sending = true;
        }
        Thread.startVirtualThread(this::transmit);
    }

    private void queue(Message message) {
        if (waiting == null) {
            waiting = new ArrayDeque<>(2);
        }
        if (message.equals(waiting.peekLast())) {
            return; // It asks and asks, and takes no answer.
        }
        if (message instanceof Message.Whole && waiting.size() >= MOST_WAITING) {
            waiting.clear();
        }
        waiting.add(message);
    }

    private synchronized @Nullable Message next() {
        @Nullable Message next = waiting == null ? null : waiting.poll();
        if (next == null) {
            sending = false;
            waiting = null;
        }
        return next;
    }

    private void transmit() {
        try {
            for (Message next = next(); next != null; next = next()) {
                switch (next) {
                    case Message.Whole whole -> session.getBasicRemote()
                            .sendBinary(ByteBuffer.wrap(whole.scene().packed()));
                    case Message.Word word -> session.getBasicRemote().sendText(word.json());
                }
            }
        } catch (IOException | IllegalStateException e) {
            drop();
        }
    }

    /** Closes the connection; nobody waits until the page has taken that. */
    void drop() {
        Thread.startVirtualThread(() -> {
            try {
                session.close();
            } catch (IOException | IllegalStateException e) {
                // It is closed already.
            }
        });
    }
}
