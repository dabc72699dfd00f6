package org.tumen.audit;

import java.time.ZonedDateTime;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Texts;

/** What the entries of the audit log say, in the admin's language. */
record AuditTexts(Texts texts, CivilTime time) {

    /** The text of a key, which may name the zone of its times. */
    String named(String key) {
        return texts.get("audit." + key, time.zone(texts.locale()));
    }

    /** When it happened, where people are. */
    ZonedDateTime when(AuditEntry entry) {
        return time.at(entry.happened());
    }

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
