package org.tumen.present.room;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screens;
import org.tumen.present.room.Refused.Reason;
import org.tumen.statistics.release.Releases;

/**
 * Changes what is in a room. Only the driver may; every change is stored with the next number before anybody is told,
 * so that neither an older change nor a server that starts again ever brings back what was there before.
 */
@Component
public class Steer {

    /** A room in which nothing has changed for so long is of no interest any more. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final Rooms rooms;
    private final Releases releases;
    private final Screens views;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    Steer(Rooms rooms, Releases releases, Screens views, ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.releases = releases;
        this.views = views;
        this.events = events;
    }

    /** The newest open room that this account drives. */
    public static Optional<Room> drivenBy(String name, Rooms rooms) {
        return open(rooms).stream().filter(r -> r.driver().equals(name)).findFirst();
    }

    /** The rooms that are open and were not forgotten, the newest first. */
    public static List<Room> open(Rooms rooms) {
        return rooms.open(LocalDateTime.now(Clock.systemUTC()).minus(FORGOTTEN_AFTER));
    }

    /** Opens a room that shows this view, pinned to the newest release; who opens it drives. */
    public Room open(SignedIn who, ViewAddress view) {
        return open(who, view, null, null);
    }

    /** Opens a room that shows the first step of a deck. */
    public Room open(SignedIn who, long deck, ViewAddress first) {
        return open(who, first, deck, 0);
    }

    private Room open(SignedIn who, ViewAddress view, @Nullable Long deck, @Nullable Integer step) {
        if (!who.may(Role.PRESENTER)) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        if (!views.canShow(view)) {
            throw new Refused(Reason.NO_VIEW);
        }
        int release = releases.newest().orElseThrow().number();
        LocalDateTime now = LocalDateTime.now(clock);
        while (true) {
            try {
                Room room = rooms.save(new Room(null, RoomCode.random().text(), who.name(), who.name(), null, release,
                        1, views.pinned(view, release).toString(), deck, step, null, false, now, now, null));
                events.publishEvent(new RoomChanged(room));
                return room;
            } catch (DuplicateKeyException e) {
                // Somebody has that code: another one.
            }
        }
    }

    /** Shows another view. Showing the same view again changes nothing: a deck that runs by itself keeps running. */
    public Room show(String code, SignedIn who, ViewAddress view) {
        return drive(code, who, room -> {
            if (!views.canShow(view)) {
                throw new Refused(Reason.NO_VIEW);
            }
            String wanted = views.pinned(view, room.release()).toString();
            return wanted.equals(room.address()) ? room : room.showing(wanted);
        });
    }

    /** Shows a step of a deck. */
    public Room show(String code, SignedIn who, long deck, int step, ViewAddress view) {
        return drive(code, who, room -> room.at(deck, step, views.pinned(view, room.release()).toString()));
    }

    /** Lets the deck run by itself, so many seconds a step; null stops it. */
    public Room run(String code, SignedIn who, @Nullable Integer pace, boolean loops) {
        return drive(code, who, room -> room.paced(room.deck() == null ? null : pace, loops));
    }

    /** Takes a room whose deck runs by itself one step further, unless somebody has changed it since this state. */
    public void goOn(Room seen, UnaryOperator<Room> next) {
        if (seen.pace() != null && seen.ended() == null) {
            stored(next.apply(seen).following(seen, LocalDateTime.now(clock)));
        }
    }

    /** Goes on with the newest release, showing the same view. */
    public Room takeNewest(String code, SignedIn who) {
        int newest = releases.newest().orElseThrow().number();
        return drive(code, who, room -> room.pinned(newest,
                ViewAddress.parse(room.address()).map(v -> views.movedTo(v, newest)).orElseThrow().toString()));
    }

    /** Asks the driver for the wheel. */
    public Room ask(String code, SignedIn who) {
        if (!who.may(Role.PRESENTER)) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        return change(code, room -> room.driver().equals(who.name()) ? room : room.asked(who.name()));
    }

    /** Gives the wheel to the account that asks for it. */
    public Room handOver(String code, SignedIn who) {
        return drive(code, who, room -> Optional.ofNullable(room.asking()).map(room::drivenBy).orElse(room));
    }

    /** Keeps the wheel. */
    public Room keep(String code, SignedIn who) {
        return drive(code, who, room -> room.asked(null));
    }

    /**
     * Takes the wheel of a room whose driver is away.
     *
     * @param away whether nothing has been heard of the driver lately
     */
    public Room take(String code, SignedIn who, boolean away) {
        if (!who.may(Role.PRESENTER)) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        if (!away) {
            throw new Refused(Reason.NOT_DRIVING);
        }
        return change(code, room -> room.drivenBy(who.name()));
    }

    /** Ends the room for everybody. */
    public Room end(String code, SignedIn who) {
        return drive(code, who, room -> room.over(LocalDateTime.now(clock)));
    }

    private Room drive(String code, SignedIn who, UnaryOperator<Room> how) {
        return change(code, room -> {
            if (!room.driver().equals(who.name()) || !who.may(Role.PRESENTER)) {
                throw new Refused(Reason.NOT_DRIVING);
            }
            return how.apply(room);
        });
    }

    /**
     * Stores a change with the next number. If another change took that number meanwhile, the change is applied to the
     * newer state and stored again: the later one wins.
     */
    private Room change(String code, UnaryOperator<Room> how) {
        return Stream.generate(() -> {
            Room before = rooms.open(code).orElseThrow(() -> new Refused(Reason.NO_ROOM));
            Room wanted = how.apply(before);
            return wanted.equals(before) ? Optional.of(before)
                    : stored(wanted.following(before, LocalDateTime.now(clock)));
        }).flatMap(Optional::stream).findFirst().orElseThrow();
    }

    private Optional<Room> stored(Room next) {
        try {
            if (rooms.replace(next.code(), next.driver(), next.asking(), next.release(), next.seq(), next.address(),
                    next.deck(), next.step(), next.pace(), next.loops(), next.changed(), next.ended()) == 0) {
                return Optional.empty();
            }
        } catch (ConcurrencyFailureException e) {
            return Optional.empty();
        }
        events.publishEvent(new RoomChanged(next));
        return Optional.of(next);
    }
}
