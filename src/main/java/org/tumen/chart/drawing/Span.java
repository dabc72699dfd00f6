package org.tumen.chart.drawing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.wording.Bounds;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * From where to where findings reach, the ranges that sources give included. An interval says how sure a finding is,
 * not what was found, and is left out.
 *
 * @param named what is said of a figure that an end is taken from
 */
record Span(List<Shown> findings, Labels labels, Function<Observation, String> named) {

    private record End(Observation figure, BigDecimal number) {
    }

    /** In words; findings that all say the same have no ends. At least one finding has to say a number. */
    String words() {
        End low = findings.stream().map(s -> end(s, Observation::lower, Observation::upper))
                .min(Comparator.comparing(End::number)).orElseThrow();
        End high = findings.stream().map(s -> end(s, Observation::upper, Observation::lower))
                .max(Comparator.comparing(End::number)).orElseThrow();
        if (low.number().compareTo(high.number()) != 0) {
            return labels.texts().get("span.ends", said(low), named.apply(low.figure()), said(high),
                    named.apply(high.figure()));
        }
        return labels.texts().get(findings.size() == 1 ? "span.one" : "span.same", said(low),
                named.apply(low.figure()));
    }

    private static End end(Shown shown, Function<Observation, BigDecimal> bound,
            Function<Observation, BigDecimal> other) {
        Observation o = shown.figure();
        boolean interval = shown.bounds().filter(Bounds::interval).isPresent();
        return new End(o, Stream.of(interval ? null : bound.apply(o), o.value(), other.apply(o))
                .filter(Objects::nonNull).findFirst().orElseThrow());
    }

    /** The end with its unit; a value, and a bound that is all there is, as it stands: "over 8,000 people". */
    private String said(End end) {
        Observation o = end.figure();
        boolean whole = end.number().equals(o.value())
                || o.value() == null && (o.lower() == null || o.upper() == null);
        return whole ? labels.quantity(o)
                : labels.measured(labels.number(o, end.number()), o.unitMeasure(), o.sex());
    }
}
