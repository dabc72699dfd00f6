package org.tumen.upload;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What a row of a wide table holds. */
sealed interface RowMeaning {

    /** Figures, of which the row's label says this: a sex, an age, another indicator. */
    record Figures(Map<Field, String> says) implements RowMeaning {
        public Figures {
            EnumMap<Field, String> sorted = new EnumMap<>(Field.class);
            sorted.putAll(says);
            says = Collections.unmodifiableMap(sorted);
        }
    }

    /** The women's share in percent of the rows of women, men and total: checked, never stored. */
    record FemaleShare() implements RowMeaning {
    }

    /** Nothing that is taken. */
    record Ignored() implements RowMeaning {
    }
}
