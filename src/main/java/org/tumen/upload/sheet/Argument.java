package org.tumen.upload.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.wording.Labels;

/** What fills a place in the text of a finding: in codes as it is known, in words as an admin reads it. */
public sealed interface Argument {

    /** In codes. */
    String code();

    /** In the admin's language. */
    String says(Labels labels);

    /** A number, or a text that is the same in every language. */
    record Plain(String code) implements Argument {
        @Override
        public String says(Labels labels) {
            return code;
        }
    }

    /** A figure, or the series that it belongs to. */
    record Figure(Observation.Key key) implements Argument {
        @Override
        public String code() {
            return Keys.words(key);
        }

        @Override
        public String says(Labels labels) {
            return Stream.of(labels.indicator(key.indicator()), labels.breakdown(key),
                            key.timePeriod() instanceof Period.Undated ? "" : labels.period(key.timePeriod()),
                            labels.shortSource(key.source()))
                    .filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        }
    }

    /** A column of an observation. */
    record Column(Field field) implements Argument {
        @Override
        public String code() {
            return field.column();
        }

        @Override
        public String says(Labels labels) {
            return labels.texts().get("findings.column", labels.texts().get("field." + field.name()), code());
        }
    }

    /** A period. */
    record When(Period period) implements Argument {
        @Override
        public String code() {
            return period.code();
        }

        @Override
        public String says(Labels labels) {
            return labels.period(period);
        }
    }

    /** An indicator. */
    record Measure(String code) implements Argument {
        @Override
        public String says(Labels labels) {
            return labels.indicator(code);
        }
    }

    /** A unit of measure. */
    record Unit(String code) implements Argument {
        @Override
        public String says(Labels labels) {
            return labels.unit(code);
        }
    }

    /** A source. */
    record Origin(String code) implements Argument {
        @Override
        public String says(Labels labels) {
            return labels.shortSource(code);
        }
    }
}
