package org.tumen.present;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Release;
import org.tumen.statistics.Releases;

/** Tells everybody who follows a room what is in it. Halls are in memory only: whoever comes makes the hall anew. */
@Component
class Audience {

    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final Rooms rooms;
    private final Releases releases;
    private final EncodeScene encode;
    private final Map<String, Hall> halls = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("halls").factory());

    Audience(Rooms rooms, Releases releases, EncodeScene encode) {
        this.rooms = rooms;
        this.releases = releases;
        this.encode = encode;
    }

    /** The hall of an open room; empty where there is no such room. */
    Optional<Hall> hall(String code) {
        Hall known = halls.get(code);
        return known != null ? Optional.of(known) : rooms.open(code)
                .map(room -> halls.computeIfAbsent(code, c -> new Hall(room, encode)));
    }

    /** What a room shows now, as JSON for a page that is being made; empty where there is no such room. */
    Optional<String> scene(String code, Locale locale) {
        return hall(code).map(hall -> hall.scene(locale).json());
    }

    /** Tells the hall; whoever has changed the room waits for nobody in it. */
    @EventListener
    void changed(RoomChanged event) {
        Optional.ofNullable(halls.get(event.room().code())).ifPresent(hall -> hall.show(event.room()));
    }

    @PostConstruct
    void begin() {
        clock.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (halls.isEmpty()) {
            return;
        }
        int newest = releases.newest().map(Release::number).orElse(0);
        halls.forEach((code, hall) -> {
            hall.look(newest);
            if (hall.deserted()) {
                halls.remove(code, hall);
                hall.close();
            }
        });
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
        halls.values().forEach(Hall::close);
    }
}
