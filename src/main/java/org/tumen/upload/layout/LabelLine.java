package org.tumen.upload.layout;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Field;

/**
 * A line of labels along the values of a table: a column of them before the values, or a row of them above.
 *
 * @param at    which column it is, counted from 0; of a row, how many rows of labels stand above it
 * @param field what the labels name, such as periods or ages; null where each must be looked at for itself
 * @param words meaning of each label; the keys are normalised by {@link Wording#plain}
 */
public record LabelLine(int at, @Nullable Field field, Map<String, RowMeaning> words) {

    public LabelLine {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** Whether the labels say when. */
    public boolean isTime() {
        return field == Field.TIME_PERIOD;
    }

    /** The same line, with this meaning of a word. */
    public LabelLine with(String word, RowMeaning meaning) {
        Map<String, RowMeaning> changed = new TreeMap<>(words);
        changed.put(word, meaning);
        return new LabelLine(at, field, changed);
    }

    /** Whether every label that stands for figures says this of them. */
    boolean alwaysSays(Field asked) {
        return !words.isEmpty() && RowMeaning.allSay(asked, words.values());
    }
}
