package org.tumen.present.room;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A room as it is now. Every change makes a new state with the next number, and a room consists of nothing else.
 *
 * @param code    by which people follow
 * @param owner   name of the account that opened it
 * @param driver  name of the one account that may change what is shown
 * @param asking  name of an account that asks for the wheel; null for none
 * @param release number of the release that the room is pinned to
 * @param seq     of this state, counted from 1
 * @param address of the view shown, see {@link org.tumen.dashboard.address.ViewAddress}
 * @param deck    the deck that is presented; null for none
 * @param step    the step of it that is shown, counted from 0
 * @param pace    seconds after which the deck goes on by itself; null where somebody has to take it on
 * @param loops   whether a deck that goes on by itself begins anew after its last step
 * @param opened  in universal time, as the other two
 * @param ended   null while it is open
 */
@Table("room")
public record Room(@Id @Nullable Long id, String code, @Column("opened_by") String owner, String driver,
        @Nullable String asking, @Column("release_number") int release, long seq, String address,
        @Nullable Long deck, @Column("deck_step") @Nullable Integer step, @Nullable Integer pace, boolean loops,
        LocalDateTime opened, LocalDateTime changed, @Nullable LocalDateTime ended) {

    /** The same room with another view, outside of any deck. A deck that runs by itself waits meanwhile. */
    Room showing(String other) {
        return new Room(id, code, owner, driver, asking, release, seq, other, deck, step, null, loops, opened,
                changed, ended);
    }

    /** The same room with its deck running by itself at this pace; null stops it. */
    public Room paced(@Nullable Integer seconds, boolean anew) {
        return new Room(id, code, owner, driver, asking, release, seq, address, deck, step, seconds, anew, opened,
                changed, ended);
    }

    /** The same room at this step of a deck. */
    public Room at(long presented, int position, String view) {
        return new Room(id, code, owner, driver, asking, release, seq, view, presented, position, pace, loops, opened,
                changed, ended);
    }

    /** The same room pinned to another release, and the same view in it. */
    Room pinned(int number, String view) {
        return new Room(id, code, owner, driver, asking, number, seq, view, deck, step, pace, loops, opened,
                changed, ended);
    }

    /** The same room, driven by somebody else; nobody asks any more. */
    Room drivenBy(String name) {
        return new Room(id, code, owner, name, null, release, seq, address, deck, step, pace, loops, opened,
                changed, ended);
    }

    /** The same room, with somebody asking for the wheel, or null for nobody. */
    Room asked(@Nullable String name) {
        return new Room(id, code, owner, driver, name, release, seq, address, deck, step, pace, loops, opened,
                changed, ended);
    }

    /** The same room, over. */
    Room over(LocalDateTime now) {
        return new Room(id, code, owner, driver, null, release, seq, address, deck, step, null, loops, opened, changed,
                now);
    }

    /** This state as the next one after another. */
    Room following(Room before, LocalDateTime now) {
        return new Room(id, code, owner, driver, asking, release, before.seq + 1, address, deck, step, pace, loops,
                opened, now, ended);
    }
}
