package org.tumen.upload.draft;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.tumen.state.Journal;

/**
 * Removes, before the server opens, what one that was killed has left of uploads that were on their way; only where the
 * database lies in the same folder, so that it is known to be theirs.
 */
@Component
class SweepUploads implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SweepUploads.class);

    private final UploadedFiles files;
    private final Drafts drafts;
    private final Journal journal;

    SweepUploads(UploadedFiles files, Drafts drafts, Journal journal) {
        this.files = files;
        this.drafts = drafts;
        this.journal = journal;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!journal.keeps()) {
            return;
        }
        try {
            int swept = files.sweep(digest -> drafts.uses(digest) > 0);
            if (swept > 0) {
                LOG.info("removed {} files that were left of uploads", swept);
            }
        } catch (IOException e) {
            LOG.warn("what was left of uploads cannot be removed: {}", e.toString());
        }
    }
}
