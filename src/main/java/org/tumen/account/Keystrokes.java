package org.tumen.account;

import java.text.Normalizer;

/** The keys of a Latin keyboard that are pressed to type a text; Korean letters as Korea's standard has them. */
final class Keystrokes {

    private static final String[] INITIALS = "r R s e E f a q Q t T d w W c z x v g".split(" ");
    private static final String[] VOWELS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
    private static final String[] FINALS =
            "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");

    private Keystrokes() {
    }

    /** What a keyboard that is switched to Latin letters makes of them. */
    static String of(String text) {
        StringBuilder keys = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(letter -> {
            if (!append(keys, letter - 0x1100, INITIALS) && !append(keys, letter - 0x1161, VOWELS)
                    && !append(keys, letter - 0x11a8, FINALS)) {
                keys.appendCodePoint(letter);
            }
        });
        return keys.toString();
    }

    private static boolean append(StringBuilder keys, int index, String[] letters) {
        boolean known = index >= 0 && index < letters.length;
        if (known) {
            keys.append(letters[index]);
        }
        return known;
    }
}
