package org.tumen.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.tumen.kit.CivilTime;

/**
 * Which entries of the audit log are wanted; null asks for no limit.
 *
 * @param author exactly as the entries have it
 * @param from   first day, where people are
 * @param to     last day, where people are
 */
public record AuditFilter(AuditEntry.@Nullable Kind kind, @Nullable String author, @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All entries. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);

    /** The entries of this kind. */
    public AuditFilter withKind(AuditEntry.@Nullable Kind other) {
        return new AuditFilter(other, author, from, to);
    }

    /** The entries of this author. */
    public AuditFilter withAuthor(@Nullable String other) {
        return new AuditFilter(kind, other, from, to);
    }

    /** The entries from this day on. */
    public AuditFilter withFrom(@Nullable LocalDate day) {
        return new AuditFilter(kind, author, day, to);
    }

    /** The entries up to this day. */
    public AuditFilter withTo(@Nullable LocalDate day) {
        return new AuditFilter(kind, author, from, day);
    }

    Query query(CivilTime time) {
        Criteria all = Criteria.empty();
        if (kind != null) {
            all = all.and("action").in(AuditEntry.Action.of(kind).stream().map(Enum::name).toList());
        }
        if (author != null) {
            all = all.and("author").is(author);
        }
        if (from != null) {
            all = all.and("happened").greaterThanOrEquals(time.begin(from));
        }
        if (to != null) {
            all = all.and("happened").lessThan(time.begin(to.plusDays(1)));
        }
        return Query.query(all);
    }
}
