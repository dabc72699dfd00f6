package org.tumen.search;

/** Slips of the fingers, as {@link org.tumen.kit.EditDistance} counts them. */
final class Slips {

    private Slips() {
    }

    /** How many are forgiven in a word of this length; in Korean two or three letters make a syllable. */
    static int allowed(String typed) {
        int length = Letters.korean(typed) ? typed.length() * 3 / 4 : typed.length();
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }
}
