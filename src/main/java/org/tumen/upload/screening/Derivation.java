package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Percent;

/** A figure that follows from others. */
sealed interface Derivation {

    /** The figure. */
    Observation.Key of();

    /** The numbers it follows from. */
    List<KnownFigures.Term> terms();

    /** What it comes to, rounded to so many decimals where it has to be. */
    BigDecimal value(int decimals);

    /** What is said of a figure that is computed so. */
    String remark();

    /** A running total: the last one and what is new; what is new alone where there was none before. */
    record Sum(Observation.Key of, List<KnownFigures.Term> terms, String remark) implements Derivation {
        @Override
        public BigDecimal value(int decimals) {
            return terms.stream().map(KnownFigures.Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * A share in percent.
     *
     * @param parts   what adds up to the part
     * @param whole   what the part is divided by
     * @param wholeOf the numbers from which the whole comes
     */
    record Share(Observation.Key of, List<KnownFigures.Term> parts, BigDecimal whole,
            List<KnownFigures.Term> wholeOf, String remark) implements Derivation {

        @Override
        public List<KnownFigures.Term> terms() {
            return Stream.concat(parts.stream(), wholeOf.stream()).toList();
        }

        /** What is divided. */
        BigDecimal part() {
            return parts.stream().map(KnownFigures.Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public BigDecimal value(int decimals) {
            return Percent.of(part(), whole, decimals);
        }
    }
}
