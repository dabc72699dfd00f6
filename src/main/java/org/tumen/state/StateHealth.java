package org.tumen.state;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;

/** The health of the state: a row can be read, the disk has space, and every commit so far is on the disk. */
final class StateHealth implements HealthIndicator {

    private final JdbcTemplate jdbc;
    private final DatabaseTrouble trouble;
    private final Journal journal;
    private final DiskSpace space;

    StateHealth(JdbcTemplate jdbc, DatabaseTrouble trouble, Journal journal, DiskSpace space) {
        this.jdbc = jdbc;
        this.trouble = trouble;
        this.journal = journal;
        this.space = space;
    }

    @Override
    public Health health() {
        if (journal.gone()) {
            trouble.found("the folder of the database is gone");
        }
        return trouble.what().map(what -> Health.down().withDetail("trouble", what)).orElseGet(() -> {
            jdbc.queryForList("select * from data_release order by number desc fetch first 1 rows only");
            return space.little() ? Health.down().withDetail("free", space.free()) : Health.up();
        }).build();
    }
}
