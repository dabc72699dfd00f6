package org.tumen.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are compared: small letters without accents, and Korean syllables taken apart into their letters, so
 * that a syllable still being typed is the beginning of what it will be, and a slip is one letter and not one syllable.
 */
public final class Letters {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Letters() {
    }

    /** A text as it is compared. */
    public static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a text as they are compared; a number is one word whatever separates its thousands. */
    public static List<String> words(String text) {
        String numbers = THOUSANDS.matcher(plain(text)).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(numbers)).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a text has all of these words, or parts of words. */
    public static boolean hasAll(String text, String words) {
        String plain = plain(text);
        return Arrays.stream(plain(words).strip().split("\\s+")).allMatch(plain::contains);
    }

    static boolean korean(String plain) {
        return plain.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    static boolean number(String plain) {
        return plain.codePoints().allMatch(Character::isDigit);
    }
}
