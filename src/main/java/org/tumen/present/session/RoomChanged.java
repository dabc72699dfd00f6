package org.tumen.present.session;

/** A room has another state, which is stored. */
public record RoomChanged(Room room) {
}
