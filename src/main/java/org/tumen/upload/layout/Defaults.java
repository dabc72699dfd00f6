package org.tumen.upload.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Country;
import org.tumen.upload.sheet.Field;

/** What a table does not say itself and holds for all its figures; what is not in here is not known. */
public record Defaults(Map<Field, String> values) {

    /** Both sexes, all ages and no category, in South Korea. */
    public static final Defaults PLAIN = new Defaults(Map.of(Field.REF_AREA, Country.HOME, Field.SEX, Observation.TOTAL,
            Field.AGE,
            Observation.TOTAL, Field.CATEGORY, Observation.TOTAL));

    public Defaults {
        EnumMap<Field, String> sorted = new EnumMap<>(Field.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                sorted.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(sorted);
    }

    /** What holds for this field; empty where nothing is known. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /** The same, saying this of a field; a blank value takes the field out. */
    public Defaults with(Field field, String value) {
        EnumMap<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new Defaults(changed);
    }
}
