package org.tumen.search;

import java.util.List;
import org.tumen.kit.EditDistance;

/** The words of many texts, each once, and how well each fits a word that somebody types. */
final class Lexicon {

    private static final float WHOLE = 1;
    /** A word that is begun fits the better, the more of it is typed. */
    private static final float BEGUN = 0.55f;
    private static final float BEGUN_MORE = 0.35f;
    private static final float INSIDE = 0.45f;
    private static final float ENDED_OTHERWISE = 0.5f;
    private static final float SLIP = 0.35f;

    /** Shorter words stand inside of too many others. */
    private static final int SHORTEST_INSIDE = 4;
    /** How much of what is typed may follow after a whole word: endings and particles. */
    private static final double LONGEST_ENDING = 0.4;

    private final List<String> words;

    Lexicon(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** How well each word fits, 0 not at all and 1 the same; what is spelled as typed leaves no room for slips. */
    float[] fit(String typed) {
        float[] fit = new float[words.size()];
        boolean any = false;
        for (int i = 0; i < fit.length; i++) {
            fit[i] = asSpelled(words.get(i), typed);
            any |= fit[i] > 0;
        }
        if (!any && !Letters.number(typed)) {
            for (int i = 0; i < fit.length; i++) {
                fit[i] = otherwise(words.get(i), typed);
            }
        }
        return fit;
    }

    private static float asSpelled(String word, String typed) {
        if (word.startsWith(typed)) {
            return word.length() == typed.length() ? WHOLE
                    : BEGUN + BEGUN_MORE * typed.length() / word.length();
        }
        boolean inside = typed.length() >= SHORTEST_INSIDE && !Letters.number(typed) && word.contains(typed);
        return inside ? INSIDE : 0;
    }

    private static float otherwise(String word, String typed) {
        if (word.length() >= SHORTEST_INSIDE && typed.startsWith(word)
                && typed.length() - word.length() <= LONGEST_ENDING * typed.length()) {
            return ENDED_OTHERWISE;
        }
        int allowed = Slips.allowed(typed);
        int slips = allowed == 0 ? 1 : Math.max(1, EditDistance.toBeginning(typed, word, allowed));
        return slips > allowed ? 0 : SLIP / slips;
    }
}
