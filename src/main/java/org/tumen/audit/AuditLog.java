package org.tumen.audit;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Query;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tumen.kit.CivilTime;

/** Who did what to figures and accounts. It only grows. */
@Component
public class AuditLog {

    private static final Sort NEWEST_FIRST = Sort.by("id").descending();

    private final JdbcAggregateTemplate database;
    private final JdbcTemplate jdbc;
    private final CivilTime time;

    AuditLog(JdbcAggregateTemplate database, JdbcTemplate jdbc, CivilTime time) {
        this.database = database;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Writes down that somebody has just done something; within the transaction that is open, if one is. */
    public void write(String author, AuditEntry.Action action, String subject) {
        database.insert(new AuditEntry(null, now(), author, action, subject, null));
    }

    /** The same, of something that is of interest for the address from where it was done. */
    public void writeFrom(String author, AuditEntry.Action action, String address) {
        database.insert(new AuditEntry(null, now(), author, action, "", new AuditAddress(address, false)));
    }

    /** Some entries, the newest first. */
    public List<AuditEntry> entries(AuditFilter filter, int offset, int most) {
        return database.findAll(filter.query(time).sort(NEWEST_FIRST).offset(offset).limit(most), AuditEntry.class);
    }

    /** All entries, the newest first, as they are read; to be closed. */
    public Stream<AuditEntry> stream(AuditFilter filter) {
        Query query = filter.query(time).sort(NEWEST_FIRST);
        return database.streamAll(query, AuditEntry.class);
    }

    /** How many entries there are. */
    public long count(AuditFilter filter) {
        return database.count(filter.query(time), AuditEntry.class);
    }

    /** Everybody who has done something, by name. */
    public List<String> authors() {
        return jdbc.queryForList("select distinct author from audit_entry order by author", String.class);
    }

    private LocalDateTime now() {
        return time.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
