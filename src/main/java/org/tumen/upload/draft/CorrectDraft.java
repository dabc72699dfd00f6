package org.tumen.upload.draft;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditLog;
import org.tumen.state.DiskSpace;
import org.tumen.upload.sheet.CellRef;

/** Puts a text in place of a cell of a draft, or takes it back, and writes down who did: both or neither. */
@Component
public class CorrectDraft {

    private final StoredCorrections corrections;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final DiskSpace space;

    CorrectDraft(StoredCorrections corrections, AuditLog audit, TransactionTemplate transaction, DiskSpace space) {
        this.corrections = corrections;
        this.audit = audit;
        this.transaction = transaction;
        this.space = space;
    }

    /**
     * Corrects a cell.
     *
     * @param replacement empty to let the cell say again what it says in the file
     * @throws org.tumen.state.DiskFull if the disk is full
     */
    public void correct(Draft draft, CellRef place, Optional<String> replacement, String author) {
        space.require(0);
        long id = Objects.requireNonNull(draft.id());
        transaction.executeWithoutResult(status -> {
            replacement.ifPresentOrElse(text -> corrections.put(id, place, text), () -> corrections.remove(id, place));
            audit.write(author, AuditEntry.Action.CORRECTED, draft.fileName() + " " + place.cell());
        });
    }
}
