package org.tumen.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** A clock that stands at 20:06 on 30 November 2026, universal time, until a test sets it. It hangs in Seoul. */
@Primary
public final class SetClock extends Clock {

    private Instant now = Instant.parse("2026-11-30T20:06:00Z");

    /** Lets time pass, or go back. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Seoul");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
