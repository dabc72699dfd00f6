package org.tumen.upload.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.upload.sheet.Field;

/** What a row or a column of a wide table holds, as far as one label says. */
public sealed interface RowMeaning {

    /** What a label that stands for all periods together says of time. */
    Figures ALL_PERIODS = new Figures(Map.of(Field.TIME_PERIOD, Observation.TOTAL));

    /** What a label says that only names what is counted anyway. */
    Figures NOTHING_NEW = new Figures(Map.of());

    /** Figures, of which the label says this: a sex, an age, another indicator; nothing where it says nothing new. */
    record Figures(Map<Field, String> says) implements RowMeaning {
        public Figures {
            EnumMap<Field, String> sorted = new EnumMap<>(Field.class);
            sorted.putAll(says);
            says = Collections.unmodifiableMap(sorted);
        }
    }

    /** The women's share in percent of the figures of women, men and total: checked, never stored. */
    record FemaleShare() implements RowMeaning {
    }

    /** Nothing that is taken. */
    record Ignored() implements RowMeaning {
    }

    /** What a period says, and the status letter that its mark adds; empty where none. */
    static Figures at(Period period, String status) {
        return new Figures(status.isEmpty() ? Map.of(Field.TIME_PERIOD, period.code())
                : Map.of(Field.TIME_PERIOD, period.code(), Field.OBS_STATUS, status));
    }

    /** Whether all labels that stand for figures say this of them. */
    static boolean allSay(Field field, Collection<RowMeaning> meanings) {
        return meanings.stream().allMatch(m -> !(m instanceof Figures f) || f.says().containsKey(field));
    }
}
