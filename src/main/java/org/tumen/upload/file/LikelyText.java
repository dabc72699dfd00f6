package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.jspecify.annotations.Nullable;

/** How likely the first bytes of a file are text of one kind or another. */
final class LikelyText {

    private final byte[] head;
    private final int nuls;

    LikelyText(byte[] head) {
        this.head = head;
        int count = 0;
        for (byte b : head) {
            count += b == 0 ? 1 : 0;
        }
        this.nuls = count;
    }

    /** No text in a charset of single bytes contains one. */
    boolean hasNul() {
        return nuls > 0;
    }

    /** Whether NULs are the exception, as where a program wrote a broken cell into a text. */
    boolean fewNuls() {
        return nuls * 20 < head.length;
    }

    /** The kind of UTF-16 in which most is Korean, English or numbers; null where that is neither. */
    @Nullable Charset wide() {
        double little = sensible(UTF_16LE);
        double big = sensible(UTF_16BE);
        if (Math.max(little, big) < 0.7) {
            return null;
        }
        return little >= big ? UTF_16LE : UTF_16BE;
    }

    /**
     * Whether the East Asian letters are mostly syllables that Korean uses. In western or Chinese text read as CP949
     * rare syllables and Chinese characters prevail.
     */
    boolean korean() {
        CharsetEncoder common = Charset.forName("EUC-KR").newEncoder();
        String text = new String(head, DetectCharset.CP949);
        // The head may end within a character.
        long others = text.endsWith("\uFFFD") ? -1 : 0;
        long syllables = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uAC00' && c <= '\uD7A3' && common.canEncode(c)) {
                syllables++;
            } else if (c > '\u2E00') {
                others++;
            }
        }
        return syllables > 0 && syllables * 10 >= (syllables + others) * 7;
    }

    private double sensible(Charset charset) {
        String text = new String(head, 0, head.length & ~1, charset);
        long count = text.chars().filter(LikelyText::isSensible).count();
        return text.isEmpty() ? 0 : (double) count / text.length();
    }

    /** Latin, Korean and punctuation; not what Latin looks like with its bytes exchanged. */
    private static boolean isSensible(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c <= '~' || c >= 0xA0 && c <= 0xFF
                || c >= 0x2010 && c <= 0x203F || c >= 0xAC00 && c <= 0xD7A3;
    }
}
