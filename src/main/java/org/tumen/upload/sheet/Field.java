package org.tumen.upload.sheet;

import java.util.Arrays;
import java.util.Optional;
import org.tumen.statistics.Observation;

/** What a column of a table may say: one column of an observation. */
public enum Field {
    INDICATOR(Kind.KEY), REF_AREA(Kind.KEY), SEX(Kind.KEY), AGE(Kind.KEY), CATEGORY(Kind.KEY), TIME_PERIOD(Kind.KEY),
    OBS_VALUE(Kind.NUMBER), LOWER(Kind.NUMBER), UPPER(Kind.NUMBER), UNIT_MEASURE(Kind.KEY), OBS_STATUS(Kind.STATUS),
    SAMPLE_SIZE(Kind.NUMBER), SOURCE(Kind.KEY), SOURCE_LOCATOR(Kind.TEXT), COMMENT(Kind.TEXT),
    QUALIFIER(Kind.STATUS), BOUND_KIND(Kind.STATUS), COMPUTED(Kind.STATUS);

    /** What stands in the column. */
    public enum Kind {
        KEY, NUMBER, STATUS, TEXT
    }

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    /** What stands in the column. */
    public Kind kind() {
        return kind;
    }

    /** The column's name in the data package. */
    public String column() {
        return Observation.COLUMNS.get(ordinal());
    }

    /**
     * Whether a table must say it, in a column or by a default: what is measured, when, how much, and who says so.
     * All else has a meaning when it is not said: South Korea, both sexes, all ages, no category, the indicator's
     * unit, status normal, an exact number as its source states it.
     */
    public boolean required() {
        return this == INDICATOR || this == TIME_PERIOD || this == OBS_VALUE || this == SOURCE;
    }

    /** The field with this column name. */
    public static Optional<Field> of(String column) {
        return Arrays.stream(values()).filter(f -> f.column().equals(column)).findFirst();
    }
}
