package org.tumen.present.deck;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tumen.present.room.Room;
import org.tumen.present.room.RoomChanged;
import org.tumen.present.room.Rooms;

/**
 * Moves rooms whose deck runs by itself from step to step. The server does it, so that no presenter's machine has to
 * stay awake. The stored room holds all that is needed, so the deck keeps running after a restart.
 */
@Component
class RunDecks {

    private static final Logger LOG = LoggerFactory.getLogger(RunDecks.class);

    private final Rooms rooms;
    private final PresentDeck present;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("decks").factory());

    RunDecks(Rooms rooms, PresentDeck present) {
        this.rooms = rooms;
        this.present = present;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rooms.running().forEach(this::plan);
    }

    @EventListener
    void changed(RoomChanged event) {
        plan(event.room());
    }

    /** Counted from the last change: what the presenter has just shown stays as long as every other step. */
    private void plan(Room room) {
        if (room.pace() != null && room.ended() == null && !clock.isShutdown()) {
            Duration wait = Duration.between(LocalDateTime.now(Clock.systemUTC()),
                    room.changed().plusSeconds(room.pace()));
            clock.schedule(() -> goOn(room), Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
        }
    }

    private void goOn(Room room) {
        try {
            present.goOn(room);
        } catch (RuntimeException e) {
            LOG.error("room {} could not go on by itself", room.code(), e);
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }
}
