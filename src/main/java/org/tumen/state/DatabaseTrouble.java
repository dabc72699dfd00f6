package org.tumen.state;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is wrong with the database, if anything is. From then on nothing is written until Tumen is started again: what
 * is in memory may be more than what is on the disk, and a file that was cut off must not be written on.
 */
public final class DatabaseTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTrouble.class);

    private final AtomicReference<String> first = new AtomicReference<>();

    /** Tells what is wrong. */
    public void found(String what) {
        boolean news = first.compareAndSet(null, what);
        if (news || !what.equals(first.get())) {
            LOG.error("{}", what);
        }
        if (news) {
            LOG.error("nothing more is written until Tumen is started again");
        }
    }

    /** What was wrong first; empty while all is well. */
    public Optional<String> what() {
        return Optional.ofNullable(first.get());
    }

    void check() throws NotKept {
        String what = first.get();
        if (what != null) {
            throw new NotKept(what);
        }
    }
}
