package org.tumen.upload.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Rule;

/** A file that cannot be read at all, or no further. */
public final class Unreadable extends Exception {

    private final transient Problem finding;

    Unreadable(Problem finding) {
        super(finding.code() + finding.arguments());
        this.finding = finding;
    }

    /** A reason that concerns the file as a whole. */
    static Unreadable because(Rule rule, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new Unreadable(Problem.of(rule, texts));
    }

    /** The reason of ours that a library wrapped into exceptions of its own; the other one where there is none. */
    static Unreadable within(Throwable failure, Unreadable otherwise) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Unreadable ours) {
                return ours;
            }
        }
        otherwise.addSuppressed(failure);
        return otherwise;
    }

    /** Why the file cannot be read, for the admin. */
    public Problem finding() {
        return finding;
    }

    /** For the streams that libraries read from: they may throw nothing else. */
    IOException wrapped() {
        return new IOException(this);
    }
}
