package org.tumen.upload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of a cell, without the differences that mean nothing: width of letters, kinds of spaces, footnote marks. */
final class Wording {

    /** Superscript and circled digits; Unicode's compatibility forms would make them digits of the number. */
    private static final Pattern FOOTNOTE = Pattern.compile("[¹²³⁰-⁹₀-₉①-⓿]+[)⁾]?");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_:·]+");
    private static final Pattern BRACKETED = Pattern.compile("(?<before>.+)[(\\[][^()\\[\\]]*[)\\]]");

    private Wording() {
    }

    /** The text with letters and digits of usual width, single spaces, and no footnote marks. */
    static String clean(String text) {
        if (ascii(text)) {
            return text.strip();
        }
        String unmarked = UNSEEN.matcher(FOOTNOTE.matcher(text).replaceAll("")).replaceAll("");
        return SPACES.matcher(Normalizer.normalize(unmarked, Normalizer.Form.NFKC)).replaceAll(" ").strip();
    }

    /** The text as the project's own column names are written: clean, in small letters. */
    static String name(String text) {
        return clean(text).toLowerCase(Locale.ROOT);
    }

    /** The text as it is compared: clean, in small letters, without spaces, underlines and colons. */
    static String plain(String text) {
        return BETWEEN.matcher(name(text)).replaceAll("");
    }

    /** A compared text without the remark in brackets at its end: {@code 남(명)} is {@code 남}. */
    static String unbracketed(String plain) {
        var matcher = BRACKETED.matcher(plain);
        return matcher.matches() ? matcher.group("before") : plain;
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f || c < ' ') {
                return false;
            }
        }
        return true;
    }
}
