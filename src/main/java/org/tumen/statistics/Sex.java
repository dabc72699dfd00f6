package org.tumen.statistics;

import java.util.Arrays;
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

    /** The sex with this code, if there is one. */
    public static Optional<Sex> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
