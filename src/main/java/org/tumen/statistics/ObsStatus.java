package org.tumen.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Observation status letters of the SDMX code list CL_OBS_STATUS that Tumen uses; several may hold at once. */
public enum ObsStatus {
    NORMAL('A'), PROVISIONAL('P'), ESTIMATED('E'), FORECAST('F'), BREAK('B'), DEFINITION_DIFFERS('D'),
    MISSING('O'), LOW_RELIABILITY('U'), UNVALIDATED('V'), SUPPRESSED('Q');

    private final char letter;

    ObsStatus(char letter) {
        this.letter = letter;
    }

    /** The code list's letter. */
    public String code() {
        return String.valueOf(letter);
    }

    /**
     * Reads letters separated by {@code ;}.
     *
     * @throws IllegalArgumentException for an unknown letter
     */
    public static Set<ObsStatus> parse(String letters) {
        Set<ObsStatus> result = EnumSet.noneOf(ObsStatus.class);
        for (String one : letters.split(";", -1)) {
            result.add(Arrays.stream(values()).filter(s -> s.code().equals(one)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown status " + one)));
        }
        return result;
    }

    /**
     * The same letters, once read.
     *
     * @throws IllegalArgumentException for an unknown letter
     */
    public static String checked(String letters) {
        parse(letters);
        return letters;
    }
}
