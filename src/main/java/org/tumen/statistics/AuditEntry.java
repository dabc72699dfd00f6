package org.tumen.statistics;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody did something. Entries are written and read; nothing in the application changes or deletes one.
 *
 * @param happened in universal time
 * @param author   who did it
 * @param subject  what it was done to, in words that need no translation: a number, a file's name
 */
@Table("audit_entry")
public record AuditEntry(@Id @Nullable Long id, LocalDateTime happened, String author, Action action,
        String subject) {

    /** What can be done to the figures. */
    public enum Action {
        UPLOADED, CORRECTED, DISCARDED, PUBLISHED, RESTORED
    }
}
