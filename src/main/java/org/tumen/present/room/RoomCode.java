package org.tumen.present.room;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What people type to follow a room: six signs that nobody takes for one another, on a wall or said aloud. */
public record RoomCode(String text) {

    /** No O and 0, I, L and 1, B and 8, S and 5, Z and 2, U and V, G and 6, Q. */
    static final String SIGNS = "ACDEFHJKMNPRTWXY3479";
    private static final int LENGTH = 6;
    private static final RandomGenerator RANDOM = new SecureRandom();

    /** A code that nobody can guess from another. */
    static RoomCode random() {
        return new RoomCode(RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** Reads what somebody has typed: small letters, blanks and hyphens do not matter. */
    public static Optional<RoomCode> parse(String typed) {
        String text = typed.replaceAll("[\\s\\p{Pd}.]", "").toUpperCase(Locale.ROOT);
        return text.length() == LENGTH && text.chars().allMatch(c -> SIGNS.indexOf(c) >= 0)
                ? Optional.of(new RoomCode(text)) : Optional.empty();
    }

    /** Where the room is followed. */
    public String path() {
        return "/follow/" + text;
    }

    /** In two halves, as it is easier to read. */
    public String spaced() {
        return text.substring(0, LENGTH / 2) + " " + text.substring(LENGTH / 2);
    }
}
