package org.tumen.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An observation for a test: a plain count of the ministry unless the test says otherwise. */
public record Figure(String indicator, Sex sex, String age, String category, String period,
        @Nullable String value, String unit, String status, @Nullable Integer sample, String source) {

    /** A count of both sexes together. */
    public static Figure count(String indicator, String period, @Nullable String value) {
        return new Figure(indicator, Sex.TOTAL, "_T", "_T", period, value, "PERSONS", "A", null, "MOU");
    }

    /** A share found by a study. */
    public static Figure share(String indicator, String category, String period, @Nullable String value) {
        return new Figure(indicator, Sex.TOTAL, "_T", category, period, value, "PERCENT", "A", null, "LEE_2020");
    }

    /** The same of one sex. */
    public Figure of(Sex one) {
        return new Figure(indicator, one, age, category, period, value, unit, status, sample, source);
    }

    /** The same of one age group. */
    public Figure aged(String group) {
        return new Figure(indicator, sex, group, category, period, value, unit, status, sample, source);
    }

    /** The same in another category. */
    public Figure in(String other) {
        return new Figure(indicator, sex, age, other, period, value, unit, status, sample, source);
    }

    /** The same with another status. */
    public Figure status(String letters) {
        return new Figure(indicator, sex, age, category, period, value, unit, letters, sample, source);
    }

    /** The same resting on so many people. */
    public Figure sample(int n) {
        return new Figure(indicator, sex, age, category, period, value, unit, status, n, source);
    }

    /** The same stated by another source. */
    public Figure by(String other) {
        return new Figure(indicator, sex, age, category, period, value, unit, status, sample, other);
    }

    /** The observation. */
    public Observation get() {
        return get(null, null);
    }

    /** The observation with a stated interval, or with a range in place of the value. */
    public Observation get(@Nullable String lower, @Nullable String upper) {
        return new Observation(null, indicator, "KR", sex, age, category, Period.parse(period), number(value),
                number(lower), number(upper), unit, status, sample, source, "Table 1", null, Attributes.NONE, 1,
                null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
