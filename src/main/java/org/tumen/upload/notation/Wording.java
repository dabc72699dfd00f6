package org.tumen.upload.notation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of a cell, without the differences that mean nothing: width of letters, kinds of spaces, footnote marks. */
public final class Wording {

    /** Superscript and circled digits; Unicode's compatibility forms would make them digits of the number. */
    private static final Pattern FOOTNOTE = Pattern.compile("[¹²³⁰-⁹₀-₉①-⓿]+[)⁾]?");
    /** The same as a number with a bracket, apart from a number before it: "남 1)", "2020 2)". */
    private static final Pattern NOTE_NUMBER = Pattern.compile(
            "(?:(?<=[^\\d(\\s.,])|(?<=\\d)\\s)\\s*(?:\\d{1,2}(?:,\\s?\\d{1,2})*\\)\\s*)+$");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_:·]+");
    private static final Pattern BRACKETED = Pattern.compile("(?<before>.+)[(\\[][^()\\[\\]]*[)\\]]");

    private Wording() {
    }

    /** The text with letters and digits of usual width, single spaces, and no footnote marks. */
    public static String clean(String text) {
        if (ascii(text)) {
            return unnumbered(text.strip());
        }
        String unmarked = UNSEEN.matcher(FOOTNOTE.matcher(text).replaceAll("")).replaceAll("");
        return unnumbered(SPACES.matcher(Normalizer.normalize(unmarked, Normalizer.Form.NFKC)).replaceAll(" ")
                .strip());
    }

    private static String unnumbered(String text) {
        return closesMore(text) ? NOTE_NUMBER.matcher(text).replaceFirst("") : text;
    }

    /** Whether the text ends with a bracket that nothing in it opens. */
    static boolean closesMore(String text) {
        return text.endsWith(")") && text.chars().filter(c -> c == ')').count()
                > text.chars().filter(c -> c == '(').count();
    }

    /** The text as the project's own column names are written: clean, in small letters. */
    public static String name(String text) {
        return clean(text).toLowerCase(Locale.ROOT);
    }

    /** The text as it is compared: clean, in small letters, without spaces, underlines and colons. */
    public static String plain(String text) {
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
