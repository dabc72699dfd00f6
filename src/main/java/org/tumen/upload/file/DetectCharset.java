package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.tumen.upload.sheet.Rule;

/**
 * Finds the charset of a text: what its byte order mark says, else UTF-16 where it has NULs, else the first of UTF-8
 * and CP949 (which contains EUC-KR) in which all of it is text, else what statistics guess, else windows-1252.
 */
public final class DetectCharset {

    static final Charset CP949 = Charset.forName("x-windows-949");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int HEAD = 1 << 16;

    private final Path file;
    private final byte[] head;

    DetectCharset(Path file) throws IOException {
        this.file = file;
        try (InputStream in = Files.newInputStream(file)) {
            this.head = in.readNBytes(HEAD);
        }
    }

    /**
     * A charset in which the whole file is text.
     *
     * @param mark    whether the file begins with a byte order mark
     * @param guessed whether the file could as well be something else
     */
    record Found(Charset charset, boolean mark, boolean guessed, TextCheck check) {
    }

    /** The name of a charset as spreadsheets and people write it. */
    public static String nameOf(Charset charset) {
        return charset.equals(CP949) ? "CP949" : charset.name();
    }

    /** The charset, or why there is none. */
    Found find() throws IOException, Unreadable {
        Charset marked = marked();
        if (marked != null) {
            return certain(marked, true);
        }
        LikelyText likely = new LikelyText(head);
        if (likely.hasNul()) {
            Charset wide = likely.wide();
            if (wide == null) {
                throw likely.fewNuls() ? strayNul() : Unreadable.because(Rule.FILE_BINARY);
            }
            return certain(wide, false);
        }
        TextCheck utf8 = TextCheck.of(file, UTF_8);
        if (utf8.isText()) {
            return new Found(UTF_8, false, false, utf8);
        }
        TextCheck korean = TextCheck.of(file, CP949);
        if (korean.isText() && likely.korean()) {
            return new Found(CP949, false, false, korean);
        }
        refuseMixture(likely, korean);
        return guess(utf8);
    }

    private @Nullable Charset marked() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        return startsWith(0xFF, 0xFE) ? UTF_16LE : startsWith(0xFE, 0xFF) ? UTF_16BE : null;
    }

    private boolean startsWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private Found certain(Charset charset, boolean mark) throws IOException, Unreadable {
        TextCheck check = TextCheck.of(file, charset);
        if (check.problem() != null) {
            throw check.problem();
        }
        return new Found(charset, mark, false, check);
    }

    /** The line on which the NUL stands, where the rest is text. */
    private Unreadable strayNul() throws IOException {
        for (Charset each : List.of(UTF_8, CP949)) {
            Unreadable problem = TextCheck.of(file, each).problem();
            if (problem != null && problem.finding().rule() == Rule.FILE_NUL) {
                return problem;
            }
        }
        return Unreadable.because(Rule.FILE_BINARY);
    }

    private void refuseMixture(LikelyText likely, TextCheck korean) throws IOException, Unreadable {
        long line = MixedLines.of(file).odd();
        if (line > 0) {
            throw Unreadable.because(Rule.ENCODING_MIXED, line);
        }
        if (korean.problem() != null && likely.korean()) {
            throw korean.problem();
        }
    }

    private Found guess(TextCheck utf8) throws IOException, Unreadable {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset guess = name != null && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
        for (Charset each : List.of(guess, WINDOWS_1252)) {
            TextCheck check = TextCheck.of(file, each);
            if (check.isText()) {
                return new Found(each, false, true, check);
            }
        }
        throw utf8.controls() * 100 > utf8.characters() ? Unreadable.because(Rule.FILE_BINARY)
                : Unreadable.because(Rule.ENCODING_UNKNOWN);
    }
}
