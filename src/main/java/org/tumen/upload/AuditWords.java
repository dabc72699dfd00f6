package org.tumen.upload;

import org.tumen.kit.Texts;
import org.tumen.statistics.AuditEntry;

/** What the entries of the audit log say, in the admin's language. */
record AuditWords(Texts texts) {

    /** Somebody's name, or that nobody was signed in. */
    String who(String author) {
        return author.isEmpty() ? texts.get("audit.nobody") : author;
    }

    String kind(AuditEntry.Kind kind) {
        return texts.get("audit.kind." + kind.name());
    }

    String what(AuditEntry.Action action) {
        return texts.get("audit." + action.name());
    }
}
