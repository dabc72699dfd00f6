package org.tumen.kit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the form of a Korean particle by the last sound of the word before it. A text names both forms in brackets,
 * the one after a consonant first: {@code 경기[이/가]} becomes 경기가, {@code 서울[이/가]} becomes 서울이. What stands in
 * parentheses after the word is not spoken with it: {@code 48%(여성)[으로/로]} becomes 48%(여성)로.
 */
final class Particles {

    private static final Pattern CHOICE = Pattern.compile("\\[(이/가|은/는|을/를|과/와|으로/로)]");
    private static final Pattern NOT_SPOKEN = Pattern.compile("(\\([^()]*\\)|[\\s”’\"'」』])+$");

    /** Digits that end in a consonant when they are read, as 일 and 삼 do; zeros end in 십, 백, 천, 만 or 영. */
    private static final String CLOSED = "013678LMNRlmn";
    /** Digits and letters that end in ㄹ, which 으로 treats as a vowel: 일, 칠, 팔, 엘, 알. */
    private static final String LIQUID = "178LRl";
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    /** Syllables come in runs of 28 that differ in their last consonant only; the first of a run has none. */
    private static final int ENDINGS = 28;
    private static final int ENDING_L = 8;

    private Particles() {
    }

    /** The text with each choice made; one without choices as it is. */
    static String chosen(String text) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        Matcher choices = CHOICE.matcher(text);
        return choices.replaceAll(found -> Matcher.quoteReplacement(form(found, text.substring(0, found.start()))));
    }

    private static String form(MatchResult found, String before) {
        String[] forms = found.group(1).split("/");
        String word = NOT_SPOKEN.matcher(before).replaceFirst("");
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        boolean closed = closed(last) && !(forms[0].equals("으로") && liquid(last));
        return forms[closed ? 0 : 1];
    }

    private static boolean closed(char last) {
        return hangul(last) ? ending(last) != 0 : CLOSED.indexOf(last) >= 0;
    }

    private static boolean liquid(char last) {
        return hangul(last) ? ending(last) == ENDING_L : LIQUID.indexOf(last) >= 0;
    }

    private static boolean hangul(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    private static int ending(char syllable) {
        return (syllable - FIRST_SYLLABLE) % ENDINGS;
    }
}
