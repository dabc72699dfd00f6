package org.tumen.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Days begin and end where people are; what is stored stays in universal time. */
class CivilTimeTest {

    private static final Instant EVENING = Instant.parse("2026-11-30T20:06:00Z");

    private final CivilTime seoul = new CivilTime(Clock.fixed(EVENING, ZoneId.of("Asia/Seoul")));
    private final CivilTime newYork = new CivilTime(Clock.fixed(EVENING, ZoneId.of("America/New_York")));

    @Test
    void theDayIsTheDayOfThePlace() {
        assertThat(seoul.today()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(newYork.today()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(seoul.day(OffsetDateTime.parse("2026-11-30T14:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(seoul.day(OffsetDateTime.parse("2026-11-30T15:00:00Z"))).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void whatIsStoredIsUniversalWhereverThePlaceIs() {
        assertThat(seoul.now()).isEqualTo(newYork.now()).isEqualTo(LocalDateTime.of(2026, 11, 30, 20, 6));
        assertThat(seoul.at(seoul.now()).toLocalDateTime()).isEqualTo(LocalDateTime.of(2026, 12, 1, 5, 6));
        assertThat(seoul.begin(LocalDate.of(2026, 12, 1))).isEqualTo(LocalDateTime.of(2026, 11, 30, 15, 0));
    }

    /** The clocks go forward that night. */
    @Test
    void aDayMayBeginAtAnotherHour() {
        assertThat(newYork.begin(LocalDate.of(2026, 3, 8))).isEqualTo(LocalDateTime.of(2026, 3, 8, 5, 0));
        assertThat(newYork.begin(LocalDate.of(2026, 3, 9))).isEqualTo(LocalDateTime.of(2026, 3, 9, 4, 0));
    }

    @Test
    void theZoneHasAName() {
        assertThat(seoul.zone(Locale.ENGLISH)).isEqualTo("KST");
        assertThat(seoul.zone(Locale.KOREAN)).isEqualTo("KST");
    }
}
