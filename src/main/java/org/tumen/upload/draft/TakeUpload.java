package org.tumen.upload.draft;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditLog;
import org.tumen.kit.CivilTime;
import org.tumen.state.DiskFull;
import org.tumen.state.DiskSpace;

/** Takes a file in, and lets it go again. */
@Component
public class TakeUpload {

    private static final int LONGEST_NAME = 300;

    private final UploadedFiles files;
    private final Drafts drafts;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final CivilTime time;
    private final DiskSpace space;

    TakeUpload(UploadedFiles files, Drafts drafts, AuditLog audit, TransactionTemplate transaction,
            CivilTime time, DiskSpace space) {
        this.files = files;
        this.drafts = drafts;
        this.audit = audit;
        this.transaction = transaction;
        this.time = time;
        this.space = space;
    }

    /**
     * Keeps a file as a draft.
     *
     * @throws UploadedFiles.TooLarge  if it is larger than any that is taken
     * @throws UploadedFiles.BrokenOff if it did not come as a whole
     * @throws DiskFull                  if there is no room to publish it
     * @throws IOException             if it cannot be stored: the disk is full, or may not be written
     */
    public Draft take(String name, InputStream content, String author) throws IOException {
        space.require(0);
        UploadedFiles.Kept kept = files.keep(content);
        String shown = plain(name);
        try {
            space.require(kept.size());
            return Objects.requireNonNull(transaction.execute(status -> {
                audit.write(author, AuditEntry.Action.UPLOADED, shown);
                return drafts.save(new Draft(null, author, time.now(), shown, kept.size(),
                        kept.digest(), null, null, null, null));
            }));
        } catch (DataAccessException | TransactionException e) {
            // Nobody would ever find the file again.
            removeUnused(kept.digest());
            throw new IOException("the draft could not be stored", e);
        } catch (DiskFull e) {
            removeUnused(kept.digest());
            throw e;
        }
    }

    /** Lets a draft go, and its file unless something else was made from it. */
    public void discard(Draft draft, String author) throws IOException {
        transaction.executeWithoutResult(status -> {
            drafts.deleteById(Objects.requireNonNull(draft.id()));
            audit.write(author, AuditEntry.Action.DISCARDED, draft.fileName());
        });
        removeUnused(draft.fileDigest());
    }

    private void removeUnused(String digest) throws IOException {
        if (drafts.uses(digest) == 0) {
            files.remove(digest);
        }
    }

    /** A name without folders and control characters, as long as a name may be. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "").strip();
        return last.isEmpty() ? "?" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
