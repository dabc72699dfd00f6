package org.tumen.upload.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Observation.Key;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/** Figures that differ from another in one thing. */
public final class Keys {

    private static final Period NO_PERIOD = new Period.Undated();

    private Keys() {
    }

    /** The series to which a figure belongs: all its periods. */
    public static Key series(Key k) {
        return k.at(NO_PERIOD);
    }

    /** The same of this sex. */
    public static Key of(Key k, Sex sex) {
        return new Key(k.indicator(), k.refArea(), sex, k.age(), k.category(), k.timePeriod(), k.unitMeasure(),
                k.source());
    }

    /** The same of this age. */
    public static Key aged(Key k, String age) {
        return new Key(k.indicator(), k.refArea(), k.sex(), age, k.category(), k.timePeriod(), k.unitMeasure(),
                k.source());
    }

    /** The same of another indicator, in its unit. */
    public static Key measured(Key k, String indicator, String unit) {
        return new Key(indicator, k.refArea(), k.sex(), k.age(), k.category(), k.timePeriod(), unit, k.source());
    }

    /** The figure in few words: its codes, without those that say nothing. */
    static String words(Key k) {
        return Stream.of(k.indicator(), k.refArea(), k.sex().code(), k.age(), k.category(),
                        k.timePeriod().equals(NO_PERIOD) ? "" : k.timePeriod().code(), k.source())
                .filter(c -> !c.isEmpty() && !c.equals(Observation.TOTAL)).collect(Collectors.joining(" "));
    }
}
