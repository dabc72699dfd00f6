package org.tumen.kit;

import java.util.Optional;
import org.springframework.util.unit.DataSize;
import org.tumen.state.DiskFull;
import org.tumen.state.NotKept;

/** The reason why nothing was changed, where it is the disk, in words for the person who wanted to. */
public final class RefusedWrite {

    private RefusedWrite() {
    }

    /** The words for a failure; empty for one of another kind. */
    public static Optional<String> text(Throwable failure, Texts texts) {
        if (failure instanceof DiskFull full) {
            return Optional.of(texts.get("state.noRoom", DataSize.ofBytes(full.free()).toMegabytes()));
        }
        return NotKept.caused(failure) ? Optional.of(texts.get("state.notKept")) : Optional.empty();
    }
}
