package org.tumen.search;

import java.util.Arrays;

/** Slips of the fingers: a letter too many, too few, another one, or two in the wrong order. */
final class Slips {

    private Slips() {
    }

    /** How many are forgiven in a word of this length; in Korean two or three letters make a syllable. */
    static int allowed(String typed) {
        int length = Letters.korean(typed) ? typed.length() * 3 / 4 : typed.length();
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    /**
     * The fewest slips that make a beginning of a word into what was typed, so that a word can be found before it is
     * typed to its end.
     *
     * @param most no more are counted
     * @return one more than the most where there are more
     */
    static int between(String typed, String word, int most) {
        if (word.length() + most < typed.length()) {
            return most + 1;
        }
        int width = Math.min(word.length(), typed.length() + most);
        int[] twoAbove = new int[width + 1];
        int[] above = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= width; j++) {
                int changed = above[j - 1] + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }
        return Math.max(1, Arrays.stream(above).min().orElse(most + 1));
    }
}
