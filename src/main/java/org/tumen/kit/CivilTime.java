package org.tumen.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * The time of the place where Tumen is at home, by which everything is dated that people read. What is stored as a
 * moment is stored in universal time, wherever that place is.
 */
public final class CivilTime {

    private final Clock clock;

    /** @param clock says what time it is, and in which zone people are */
    public CivilTime(Clock clock) {
        this.clock = clock;
    }

    /** The day it is there. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** This moment, in universal time. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What the clock there says at a moment that was stored in universal time. */
    public ZonedDateTime at(LocalDateTime universal) {
        return universal.atOffset(ZoneOffset.UTC).atZoneSameInstant(clock.getZone());
    }

    /** The day it was there at a moment. */
    public LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    /** When a day begins there, in universal time. */
    public LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC);
    }

    /** The short name of the zone, such as KST. */
    public String zone(Locale language) {
        return clock.getZone().getDisplayName(TextStyle.SHORT, language);
    }
}
