package org.tumen.upload.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.ui.UploadPages;

/** A correction and the entry that tells of it are one. */
class CorrectDraftTest extends UploadPages {

    private static final CellRef CELL = new CellRef(2, 3);
    /** Longer than any name that the audit log takes. */
    private static final String NOBODY = "n".repeat(200);

    @Autowired
    private CorrectDraft correct;

    @Autowired
    private StoredCorrections corrections;

    @Autowired
    private AuditLog log;

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        Draft draft = draft("figures.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        correct.correct(draft, CELL, Optional.of("7"), ADMIN);
        long entries = log.count(AuditFilter.ALL);

        assertThatThrownBy(() -> correct.correct(draft, CELL, Optional.of("8"), NOBODY))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> correct.correct(draft, CELL, Optional.empty(), NOBODY))
                .isInstanceOf(DataAccessException.class);

        assertThat(corrections.of(draft.id())).isEqualTo(Map.of(CELL, "7"));
        assertThat(log.count(AuditFilter.ALL)).isEqualTo(entries);
        assertThat(log.entries(AuditFilter.ALL, 0, 1)).extracting(AuditEntry::action, AuditEntry::author)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AuditEntry.Action.CORRECTED, ADMIN));
    }
}
