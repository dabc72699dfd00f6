package org.tumen.present.hall;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tumen.present.room.RoomChanged;
import org.tumen.present.room.Rooms;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;

/**
 * Tells everybody who follows a room what is in it. Halls are in memory only: the next follower makes the hall anew.
 */
@Component
public class Audience {

    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final Rooms rooms;
    private final Releases releases;
    private final EncodeScene encode;
    private final Map<String, Hall> halls = new ConcurrentHashMap<>();
    private final ExecutorService bell =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("bell").factory());
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("halls").factory());

    Audience(Rooms rooms, Releases releases, EncodeScene encode) {
        this.rooms = rooms;
        this.releases = releases;
        this.encode = encode;
    }

    /** The hall of an open room; empty where there is no such room. */
    public Optional<Hall> hall(String code) {
        return enter(code, hall -> { });
    }

    /**
     * Runs an action on the hall of an open room, which is made where there is none. The map holds the lock of the code
     * meanwhile, so the hall is neither closed as deserted nor misses a change; empty where there is no such room.
     */
    Optional<Hall> enter(String code, Consumer<Hall> there) {
        return Optional.ofNullable(halls.compute(code, (c, known) -> {
            @Nullable Hall hall = known != null ? known
                    : rooms.open(c).map(room -> new Hall(room, encode)).orElse(null);
            if (hall != null) {
                there.accept(hall);
            }
            return hall;
        }));
    }

    /** What a room shows now, as JSON for a page that is being made; empty where there is no such room. */
    Optional<String> scene(String code, Locale locale) {
        return hall(code).map(hall -> hall.scene(locale).json());
    }

    /** Tells the hall in another thread: a change of the room waits for no follower, nor for one who is joining. */
    @EventListener
    void changed(RoomChanged event) {
        bell.execute(() -> halls.computeIfPresent(event.room().code(), (code, hall) -> {
            hall.show(event.room());
            return hall;
        }));
    }

    @PostConstruct
    void begin() {
        clock.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            int newest = halls.isEmpty() ? 0 : releases.newest().map(Release::number).orElse(0);
            halls.forEach((code, hall) -> hall.look(newest));
            halls.keySet().forEach(code -> halls.computeIfPresent(code, (c, hall) -> {
                if (!hall.deserted()) {
                    return hall;
                }
                hall.close();
                return null;
            }));
        } catch (RuntimeException e) {
            // Else nobody would ever look again.
            LOG.error("could not look after the halls", e);
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
        bell.shutdown();
        halls.values().forEach(Hall::close);
    }
}
