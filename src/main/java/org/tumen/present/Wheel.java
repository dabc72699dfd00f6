package org.tumen.present;

import java.util.function.Function;

/** What a presenter's window has in hand. */
interface Wheel {

    /** Changes the room of this code, shows what has become of it, and says so where that could not be. */
    void turn(Function<String, Room> change);
}
