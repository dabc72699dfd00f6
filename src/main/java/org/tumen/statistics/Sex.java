package org.tumen.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Sex as coded by the SDMX code list CL_SEX. */
public enum Sex {
    FEMALE("F"), MALE("M"), TOTAL("_T");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** {@code F}, {@code M} or {@code _T}. */
    public String code() {
        return code;
    }

    /** The sex that all these figures are of; the total where they are of several. */
    public static Sex common(Collection<Observation> figures) {
        List<Sex> sexes = figures.stream().map(Observation::sex).distinct().toList();
        return sexes.size() == 1 ? sexes.getFirst() : TOTAL;
    }

    /** The sex with this code, if there is one. */
    public static Optional<Sex> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
