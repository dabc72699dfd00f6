package org.tumen.present;

import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * One open page of a room. What it is told goes out in order, one after the other, without anybody waiting for it; a
 * page that does not take it for a while is let go, and comes back by itself when it can.
 */
final class Follower {

    private static final long PATIENCE_MILLIS = 10_000;
    /** Scenes hold everything, so one that has not even begun to be sent may be left out for the one after it. */
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
    private @Nullable Queue<Message> waiting;
    private boolean sending;
    private volatile long heard;

    Follower(Session session, Locale locale) {
        this.session = session;
        this.locale = locale;
        this.heard = System.nanoTime();
        session.getAsyncRemote().setSendTimeout(PATIENCE_MILLIS);
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

    /** Sends this as soon as what went before has gone. */
    void send(Message message) {
        synchronized (this) {
            if (sending) {
                queue(message);
                return;
            }
            sending = true;
        }
        transmit(message);
    }

    private void queue(Message message) {
        if (waiting == null) {
            waiting = new ArrayDeque<>(2);
        }
        if (message instanceof Message.Whole && waiting.size() >= MOST_WAITING) {
            waiting.clear();
        }
        waiting.add(message);
    }

    private void transmit(Message message) {
        try {
            switch (message) {
                case Message.Whole whole -> session.getAsyncRemote()
                        .sendBinary(ByteBuffer.wrap(whole.scene().packed()), this::sent);
                case Message.Word word -> session.getAsyncRemote().sendText(word.json(), this::sent);
            }
        } catch (IllegalStateException e) {
            drop();
        }
    }

    private void sent(SendResult result) {
        if (!result.isOK()) {
            drop();
            return;
        }
        @Nullable Message next;
        synchronized (this) {
            next = waiting == null ? null : waiting.poll();
            sending = next != null;
            if (next == null) {
                waiting = null;
            }
        }
        if (next != null) {
            transmit(next);
        }
    }

    /** Closes the connection. */
    void drop() {
        try {
            session.close();
        } catch (IOException | IllegalStateException e) {
            // It is closed already.
        }
    }
}
