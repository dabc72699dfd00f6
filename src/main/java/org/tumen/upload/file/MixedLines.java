package org.tumen.upload.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which lines of a text are UTF-8 and which are something else; lines of plain ASCII are neither. A file put together
 * from two others has both.
 *
 * @param firstWide  the first line that is UTF-8; 0 where there is none
 * @param firstOther the first line that is not; 0 where there is none
 */
record MixedLines(long wide, long firstWide, long other, long firstOther) {

    private static final int LONGEST = 1 << 20;

    /** Looks at every line of the file. */
    static MixedLines of(Path file) throws IOException {
        MixedLines seen = new MixedLines(0, 0, 0, 0);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ascii = true;
        long number = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                ascii &= b < 0x80;
                if (b != '\n' && line.size() < LONGEST) {
                    line.write(b);
                }
                if (b == '\n') {
                    seen = ascii ? seen : seen.with(number, line.toByteArray());
                    line.reset();
                    ascii = true;
                    number++;
                }
            }
        }
        return ascii ? seen : seen.with(number, line.toByteArray());
    }

    /** The first line of the kind that is rarer; 0 where all lines are of one kind. */
    long odd() {
        return wide == 0 || other == 0 ? 0 : wide < other ? firstWide : firstOther;
    }

    private MixedLines with(long number, byte[] line) {
        return isUtf8(line) ? new MixedLines(wide + 1, wide == 0 ? number : firstWide, other, firstOther)
                : new MixedLines(wide, firstWide, other + 1, other == 0 ? number : firstOther);
    }

    private static boolean isUtf8(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
