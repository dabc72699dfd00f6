package org.tumen.state;

import java.sql.SQLException;
import java.util.stream.Stream;

/** A change that is not on the disk for good, so that nobody may be told that it was made. */
public final class NotKept extends SQLException {

    /** The SQL state of failures that lie outside the database. */
    private static final String INPUT_OUTPUT = "58030";

    NotKept(String why) {
        super(why, INPUT_OUTPUT);
    }

    /** Whether a failure is one of these. */
    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, f -> f != null, Throwable::getCause).limit(100)
                .anyMatch(NotKept.class::isInstance);
    }
}
