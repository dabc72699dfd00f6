package org.tumen.upload.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is seen when a whole file is decoded in one charset.
 *
 * @param problem  why it is no text in that charset; null where it is
 * @param blank    whether nothing but white space was met
 * @param controls how many control characters were met that no text contains
 */
record TextCheck(@Nullable Unreadable problem, boolean blank, long characters, long controls) {

    /** Decodes the file from its beginning to its end or first mistake. */
    static TextCheck of(Path file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 14];
        long characters = 0;
        long controls = 0;
        boolean blank = true;
        try (DecodedText text = new DecodedText(file, charset)) {
            for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
                characters += count;
                for (int i = 0; i < count; i++) {
                    char c = buffer[i];
                    blank &= Blank.is(c);
                    controls += c < ' ' && !Blank.is(c) ? 1 : 0;
                }
            }
        } catch (IOException e) {
            if (e.getCause() instanceof Unreadable problem) {
                return new TextCheck(problem, blank, characters, controls);
            }
            throw e;
        }
        return new TextCheck(null, blank, characters, controls);
    }

    boolean isText() {
        return problem == null;
    }

    /** Whether there are so many control characters that this was never meant to be read. */
    boolean isRubbish() {
        return controls * 100 > characters;
    }
}
