package org.tumen.statistics;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Who did what to the figures. It only grows. */
@Component
public class AuditLog {

    private final JdbcAggregateTemplate database;

    AuditLog(JdbcAggregateTemplate database) {
        this.database = database;
    }

    /** Writes down that somebody has just done something; within the transaction that is open, if one is. */
    public void write(String author, AuditEntry.Action action, String subject) {
        database.insert(new AuditEntry(null, LocalDateTime.now(ZoneOffset.UTC), author, action, subject));
    }

    /** The newest entries, the newest first. */
    public List<AuditEntry> newest(int most) {
        return database.findAll(AuditEntry.class, PageRequest.of(0, most, Sort.by("id").descending())).getContent();
    }
}
