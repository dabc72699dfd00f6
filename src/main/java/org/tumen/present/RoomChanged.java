package org.tumen.present;

/** A room has another state, which is stored. */
record RoomChanged(Room room) {
}
