package org.tumen.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One figure, with everything that says how far to trust it. A value that is not known is null, never zero;
 * where only bounds are stated, {@code value} is null and {@code lower} and {@code upper} hold them.
 *
 * @param category   {@code _T}, or codes of the code list "category" joined by dots, the group first
 * @param value      in {@code unitMeasure}
 * @param obsStatus  letters of {@link ObsStatus} joined by {@code ;}
 * @param sampleSize persons asked or counted, where stated
 * @param locator    where in the source the figure stands
 * @param attributes how the figure is stated
 * @param enteredIn  number of the release it came with
 * @param withdrawnIn number of the release that replaced it; null while it stands
 */
@Table("observation")
public record Observation(
        @Id @Nullable Long id,
        String indicator,
        String refArea,
        Sex sex,
        String age,
        String category,
        Period timePeriod,
        @Column("obs_value") @Nullable BigDecimal value,
        @Column("lower_bound") @Nullable BigDecimal lower,
        @Column("upper_bound") @Nullable BigDecimal upper,
        String unitMeasure,
        String obsStatus,
        @Nullable Integer sampleSize,
        String source,
        @Column("source_locator") @Nullable String locator,
        @Nullable String remark,
        @Embedded.Empty Attributes attributes,
        int enteredIn,
        @Nullable Integer withdrawnIn) {

    /** The code that stands for "no breakdown" in age and category. */
    public static final String TOTAL = "_T";

    /** The columns of an observation: in the data package, in uploads, in exports. */
    public static final List<String> COLUMNS = List.of("indicator", "ref_area", "sex", "age", "category",
            "time_period", "obs_value", "lower", "upper", "unit_measure", "obs_status", "sample_size", "source",
            "source_locator", "comment", "qualifier", "bound_kind", "computed");

    /** Those of them that a file from before may lack. */
    public static final List<String> LATER_COLUMNS = COLUMNS.subList(COLUMNS.indexOf("qualifier"), COLUMNS.size());

    /** What identifies a figure across releases. */
    public record Key(String indicator, String refArea, Sex sex, String age, String category, Period timePeriod,
            String unitMeasure, String source) {

        /** The same in another period. */
        public Key at(Period other) {
            return new Key(indicator, refArea, sex, age, category, other, unitMeasure, source);
        }
    }

    /** This figure's identity; at most one observation per release has it. */
    public Key key() {
        return new Key(indicator, refArea, sex, age, category, timePeriod, unitMeasure, source);
    }

    /** The same figure, standing somewhere else in its source. */
    public Observation at(@Nullable String where) {
        return new Observation(id, indicator, refArea, sex, age, category, timePeriod, value, lower, upper,
                unitMeasure, obsStatus, sampleSize, source, where, remark, attributes, enteredIn, withdrawnIn);
    }

    /** The same figure, stated so. */
    public Observation with(Attributes other) {
        return new Observation(id, indicator, refArea, sex, age, category, timePeriod, value, lower, upper,
                unitMeasure, obsStatus, sampleSize, source, locator, remark, other, enteredIn, withdrawnIn);
    }

    /** Whether this figure says the same as another of the same key, wherever each came from. */
    public boolean saysWhat(Observation other) {
        return same(value, other.value) && same(lower, other.lower) && same(upper, other.upper)
                && statuses().equals(other.statuses()) && Objects.equals(sampleSize, other.sampleSize)
                && Objects.equals(locator, other.locator) && Objects.equals(remark, other.remark)
                && attributes.equals(other.attributes);
    }

    /**
     * Whether this figure, from a file, says nothing that another of the same key does not say already. Locators and
     * remarks do not count as a change of the figure.
     */
    public boolean repeats(Observation stood) {
        return same(value, stood.value) && same(lower, stood.lower) && same(upper, stood.upper)
                && statuses().equals(stood.statuses())
                && (sampleSize == null || sampleSize.equals(stood.sampleSize))
                && attributes.addNothingTo(stood.attributes);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Whether the figure carries this status. */
    public boolean is(ObsStatus status) {
        return statuses().contains(status);
    }

    /**
     * Whether a sum or a share may take this figure: one that is known, and not known to be unreliable. An impossible
     * or garbled figure is shown with its note, and nothing is computed from it.
     */
    public boolean countable() {
        return value != null && !is(ObsStatus.LOW_RELIABILITY);
    }

    /** Whether any number is stated of it: a value or a bound. */
    public boolean hasNumber() {
        return value != null || lower != null || upper != null;
    }

    /** Whether it counts people. */
    public boolean inPersons() {
        return unitMeasure.equals(Unit.PERSONS);
    }

    /** Whether it is a share. */
    public boolean inPercent() {
        return unitMeasure.equals(Unit.PERCENT);
    }

    /** The figure's statuses. */
    public Set<ObsStatus> statuses() {
        return ObsStatus.parse(obsStatus);
    }

    /** The first code of the category, by which findings are grouped. */
    public String group() {
        int dot = category.indexOf('.');
        return dot < 0 ? category : category.substring(0, dot);
    }
}
