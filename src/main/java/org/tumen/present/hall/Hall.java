package org.tumen.present.hall;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.present.hall.Follower.Message;
import org.tumen.present.room.Room;

/**
 * The open pages of one room: those that follow, and those that presenters have before them. What the room shows is
 * written once for each language that is read there, by a thread of the hall's own.
 */
public final class Hall {

    private static final Logger LOG = LoggerFactory.getLogger(Hall.class);
    /** A page reports itself three times within this time. */
    private static final long PRESENT_MILLIS = 12_000;
    /** Browsers slow down timers of pages in the background, but still answer a ping. */
    private static final long ASK_MILLIS = 5_000;
    /** The driver's page may reload or change pages within this time before the hall is told that it is away. */
    private static final long AWAY_MILLIS = 8_000;

    private final EncodeScene encode;
    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    /** Those of them that nobody holds in the hand. */
    private final Set<Follower> walls = ConcurrentHashMap.newKeySet();
    private final Map<Follower, String> desks = new ConcurrentHashMap<>();
    private final Map<Locale, Scene> scenes = new HashMap<>();
    private volatile Room room;
    private boolean here;
    private long lastHeard;
    private @Nullable Desk told;

    /** What presenters are told of a room. */
    record Desk(int followers, long seq, String driver, @Nullable String asks, int release, int newest, boolean here,
            boolean ended) {
    }

    Hall(Room room, EncodeScene encode) {
        this.room = room;
        this.encode = encode;
        this.lastHeard = System.nanoTime();
    }

    /** The room as the hall has it. */
    Room room() {
        return room;
    }

    /** The scene of now. */
    synchronized Scene scene(Locale locale) {
        return scenes.computeIfAbsent(locale, l -> encode.of(room, here, l));
    }

    /**
     * Somebody begins to follow, with the scene of now.
     *
     * @param wall whether it is a screen for all, which is not counted
     */
    synchronized void join(Follower follower, boolean wall) {
        followers.add(follower);
        if (wall) {
            walls.add(follower);
        }
        follower.send(new Message.Whole(scene(follower.locale())));
        follower.send(presence());
    }

    /** A presenter's page is there. */
    synchronized void sit(Follower desk, String account) {
        desks.put(desk, account);
        told = null;
    }

    /** A page is gone. */
    void leave(Follower follower) {
        followers.remove(follower);
        walls.remove(follower);
        desks.remove(follower);
    }

    /** Shows this state to everybody; returns at once. */
    void show(Room next) {
        work.execute(() -> {
            try {
                change(next);
            } catch (RuntimeException e) {
                LOG.error("could not show state {} of room {}", next.seq(), next.code(), e);
            }
        });
    }

    /** Only the state changes under the lock; sending happens outside of it, so that nobody who joins has to wait. */
    private void change(Room next) {
        boolean same;
        synchronized (this) {
            if (next.seq() <= room.seq()) {
                return; // Events of two changes may arrive in another order than they were stored in.
            }
            same = next.address().equals(room.address()) && next.ended() == null;
            room = next;
            scenes.clear();
        }
        if (!same) {
            followers.forEach(f -> f.send(new Message.Whole(scene(f.locale()))));
        }
    }

    /** Looks who is still there, and says so where it has changed. */
    synchronized void look(int newest) {
        Collection<Follower> silent = followers.stream().filter(f -> f.silentMillis() > PRESENT_MILLIS * 2).toList();
        silent.forEach(Follower::drop);
        silent.forEach(this::leave);
        desks.keySet().removeIf(d -> d.silentMillis() > PRESENT_MILLIS * 2);
        desks.keySet().stream().filter(d -> d.silentMillis() > ASK_MILLIS).forEach(Follower::ask);
        // A deck that runs by itself is presented as long as the server runs.
        boolean presented = driverHere() || room.pace() != null;
        if (presented != here) {
            here = presented;
            scenes.clear();
            followers.forEach(f -> f.send(presence()));
        }
        Desk now = new Desk(count(), room.seq(), room.driver(), room.asking(), room.release(), newest, driverHere(),
                room.ended() != null);
        if (!Objects.equals(now, told)) {
            told = now;
            Message word = new Message.Word(encode.desk(now));
            desks.keySet().forEach(d -> d.send(word));
        }
    }

    /** Whether nobody is here any more. */
    synchronized boolean deserted() {
        return followers.isEmpty() && desks.isEmpty();
    }

    /** Whether something has been heard of the driver lately. */
    public synchronized boolean here() {
        return driverHere();
    }

    private boolean driverHere() {
        boolean sits = desks.entrySet().stream().anyMatch(d -> d.getValue().equals(room.driver())
                && d.getKey().silentMillis() <= PRESENT_MILLIS);
        if (sits) {
            lastHeard = System.nanoTime();
        }
        return sits || here && (System.nanoTime() - lastHeard) / 1_000_000 < AWAY_MILLIS;
    }

    private int count() {
        return (int) followers.stream().filter(f -> f.silentMillis() <= PRESENT_MILLIS)
                .filter(f -> !walls.contains(f)).count();
    }

    /** The answer to a page that says it is there. */
    Message alive() {
        return new Message.Word("{\"alive\":" + room.seq() + "}");
    }

    private Message presence() {
        return new Message.Word(here ? "{\"presenter\":\"here\"}" : "{\"presenter\":\"away\"}");
    }

    /** Lets everybody go. */
    void close() {
        work.shutdown();
    }
}
