package org.tumen.upload.template;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.upload.sheet.Field;

/**
 * A table of one indicator to be filled in, in the project's own columns.
 *
 * @param figures what stands in it already; none in an empty one
 * @param codes   what may stand in the columns that take codes
 */
public record Template(Indicator indicator, List<Observation> figures, Set<Code> codes) {

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::source)
            .thenComparing(Observation::timePeriod, Period.ORDER).thenComparing(Observation::category)
            .thenComparing(Observation::age).thenComparing(Observation::refArea).thenComparing(Observation::sex)
            .thenComparing(Observation::unitMeasure);

    /**
     * A code that may stand in a column.
     *
     * @param list the column
     */
    record Code(String list, String code, LocalizedText title) {
    }

    /** A template filled with all figures that stand of this indicator. */
    static Template filled(Indicator indicator, List<Observation> standing, Catalogue catalogue) {
        Stream<Code> ofIndicator = Stream.of(new Code(Field.INDICATOR.column(), indicator.code(), indicator.title()));
        Stream<Code> ofLists = Stream.of(Field.REF_AREA, Field.SEX, Field.AGE, Field.CATEGORY, Field.OBS_STATUS)
                .map(Field::column).flatMap(list -> codes(list, catalogue));
        // Another unit than the indicator's is allowed only where it has been published.
        Set<String> units = Stream.concat(Stream.of(indicator.unitMeasure()),
                standing.stream().map(Observation::unitMeasure)).collect(Collectors.toSet());
        Stream<Code> ofUnits = codes(Field.UNIT_MEASURE.column(), catalogue).filter(c -> units.contains(c.code()));
        Stream<Code> ofSources = catalogue.sources().stream()
                .map(s -> new Code(Field.SOURCE.column(), s.code(), s.title()));
        return new Template(indicator, standing.stream().sorted(ORDER).toList(),
                Stream.of(ofIndicator, ofLists, ofUnits, ofSources).flatMap(codes -> codes)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The same template with nothing in it. */
    Template emptied() {
        return new Template(indicator, List.of(), codes);
    }

    private static Stream<Code> codes(String list, Catalogue catalogue) {
        return catalogue.items(list).stream().map(i -> new Code(list, i.code(), i.title()));
    }
}
