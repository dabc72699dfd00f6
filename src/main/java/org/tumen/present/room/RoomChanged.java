package org.tumen.present.room;

/** A room has another state, which is stored. */
public record RoomChanged(Room room) {
}
