package org.tumen.kit;

import java.util.Arrays;

/**
 * Counts the slips that make one word of another: a letter too many, too few, another one, or two in the wrong order.
 * {@code arivals} is one slip from {@code arrivals}, and so is {@code arrivlas}.
 */
public final class EditDistance {

    private EditDistance() {
    }

    /** The fewest slips that make one text of the other. */
    public static int between(String one, String other) {
        return toBeginnings(one, other, Integer.MAX_VALUE)[other.length()];
    }

    /**
     * The fewest slips that make a beginning of a word into what was typed, so that a word can be found before it is
     * typed to its end.
     *
     * @param most no more are counted
     * @return one more than the most where there are more
     */
    public static int toBeginning(String typed, String word, int most) {
        if (word.length() + most < typed.length()) {
            return most + 1;
        }
        String beginning = word.substring(0, Math.min(word.length(), typed.length() + most));
        return Arrays.stream(toBeginnings(typed, beginning, most)).min().orElse(most + 1);
    }

    /** The slips to each beginning of a word, by its length; none where all of them are more than the most. */
    private static int[] toBeginnings(String typed, String word, int most) {
        int width = word.length();
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
                return new int[0];
            }
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }
        return above;
    }
}
