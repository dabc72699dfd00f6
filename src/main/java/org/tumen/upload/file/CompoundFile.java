package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tumen.upload.sheet.Rule;

/**
 * The container of Office files before 2007, in which Excel also locks workbooks with a password. Its contents are told
 * by the names in its directory; the rest is not read.
 */
final class CompoundFile {

    private static final String SIGNATURE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int BLOCK = 1 << 16;
    private static final int OVERLAP = 64;

    private CompoundFile() {
    }

    /** Whether a file with these first bytes is one. */
    static boolean isOne(String head) {
        return head.startsWith(SIGNATURE);
    }

    /** Why it cannot be read. */
    static Unreadable refusal(Path file) throws IOException {
        if (contains(file, "EncryptedPackage")) {
            return Unreadable.because(Rule.FILE_PASSWORD);
        }
        boolean old = contains(file, "Workbook") || contains(file, "Book\0");
        return Unreadable.because(old ? Rule.FILE_OLD : Rule.FILE_OFFICE);
    }

    private static boolean contains(Path file, String name) throws IOException {
        String wanted = new String(name.getBytes(UTF_16LE), ISO_8859_1);
        try (InputStream in = Files.newInputStream(file)) {
            String rest = "";
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                String text = rest + new String(block, ISO_8859_1);
                if (text.contains(wanted)) {
                    return true;
                }
                rest = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return false;
    }
}
