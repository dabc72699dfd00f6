package org.tumen.audit;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody did something. Entries are written and read; nothing changes or deletes one, and the database refuses to.
 * Only the address from where it was done becomes shorter after a while.
 *
 * @param happened in universal time
 * @param author   name of the account that did it; empty where nobody knows whose hand it was
 * @param subject  what it was done to, in words that need no translation: a number, a file's name, an account's; empty
 *                 where it is of interest from where it was done
 * @param address  from where it was done; null where that is not kept
 */
@Table("audit_entry")
public record AuditEntry(@Id @Nullable Long id, LocalDateTime happened, String author, Action action,
        String subject, @Nullable AuditAddress address) {

    /** What it was done to, or from where. */
    public String about() {
        return address == null ? subject : address.address();
    }

    /** What actions are about. */
    public enum Kind {
        RELEASES, FILES, ACCOUNTS, SIGN_INS
    }

    /** What can be done. */
    public enum Action {
        PUBLISHED(Kind.RELEASES), RESTORED(Kind.RELEASES),
        UPLOADED(Kind.FILES), CORRECTED(Kind.FILES), DISCARDED(Kind.FILES), DOWNLOADED(Kind.FILES),
        ADMIN_ADDED(Kind.ACCOUNTS), PRESENTER_ADDED(Kind.ACCOUNTS), MADE_ADMIN(Kind.ACCOUNTS),
        MADE_PRESENTER(Kind.ACCOUNTS), DISABLED(Kind.ACCOUNTS), ENABLED(Kind.ACCOUNTS), LINK_GIVEN(Kind.ACCOUNTS),
        PASSWORD_SET(Kind.ACCOUNTS), PASSWORD_CHANGED(Kind.ACCOUNTS),
        SIGNED_IN(Kind.SIGN_INS), SIGN_IN_REFUSED(Kind.SIGN_INS), SIGNED_OUT(Kind.SIGN_INS);

        private final Kind kind;

        Action(Kind kind) {
            this.kind = kind;
        }

        /** What it is about. */
        public Kind kind() {
            return kind;
        }

        /** All that are about this. */
        static List<Action> of(Kind kind) {
            return Arrays.stream(values()).filter(a -> a.kind == kind).toList();
        }
    }
}
