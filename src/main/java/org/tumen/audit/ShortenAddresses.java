package org.tumen.audit;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tumen.kit.CivilTime;

/** Shortens the addresses in the audit log once they have served their purpose: at the start, and then each day. */
@Component
class ShortenAddresses {

    private static final Logger LOG = LoggerFactory.getLogger(ShortenAddresses.class);

    private final JdbcTemplate jdbc;
    private final CivilTime time;
    private final int days;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("addresses").factory());

    /** @param days for how many days addresses are kept whole */
    ShortenAddresses(JdbcTemplate jdbc, CivilTime time, @Value("${tumen.audit.address-days}") int days) {
        this.jdbc = jdbc;
        this.time = time;
        this.days = days;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        tryNow();
        clock.scheduleWithFixedDelay(this::tryNow, 1, 1, TimeUnit.DAYS);
    }

    /** Shortens those that are due. */
    void now() {
        List<Object[]> due = jdbc.query("""
                select a.audit_entry, a.address from audit_address a join audit_entry e on e.id = a.audit_entry
                where not a.shortened and e.happened < ?
                """, (row, number) -> new Object[] {AuditAddress.network(row.getString(2)), row.getLong(1)},
                time.now().minusDays(days));
        jdbc.batchUpdate("update audit_address set address = ?, shortened = true where audit_entry = ?", due);
    }

    private void tryNow() {
        try {
            now();
        } catch (RuntimeException e) {
            LOG.error("addresses in the audit log could not be shortened, tomorrow again", e);
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }
}
