package org.tumen.present.ui;

import java.util.function.Function;
import org.tumen.present.room.Room;

/** What a presenter's window has in hand. */
interface Wheel {

    /** Changes the room of this code, shows what has become of it, and says so where that could not be. */
    void turn(Function<String, Room> change);
}
