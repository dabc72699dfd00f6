package org.tumen.wording;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.Computation;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Percent;
import org.tumen.statistics.Period;
import org.tumen.statistics.Unit;
import org.tumen.statistics.catalogue.Country;

/**
 * A figure as a page shows it: in the chart, in the table and in the download alike.
 *
 * @param figure the observation, or one computed from observations
 * @param origin what of it was computed here
 */
public record Shown(Observation figure, Origin origin) {

    /** What in a figure was computed by Tumen rather than stated by the source. */
    public sealed interface Origin {

        /** Nothing was. */
        Origin STATED = new Stated();
        /** The interval was. */
        Origin COMPUTED_INTERVAL = new ComputedInterval();

        /** Nothing. */
        record Stated() implements Origin {
        }

        /** The interval, from the value and the sample size. */
        record ComputedInterval() implements Origin {
        }

        /**
         * The value, as a share of counts of the same source.
         *
         * @param part   index of the count whose share it is
         * @param counts all that make up the whole
         */
        record Share(int part, List<Observation> counts) implements Origin {

            /** The share, in per cent with one decimal, where the counts are these; empty if one cannot be counted. */
            Optional<Observation> figure(List<Observation> of) {
                if (!of.stream().allMatch(Observation::countable)) {
                    return Optional.empty();
                }
                Observation o = of.get(part);
                BigDecimal whole = of.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal percent = whole.signum() == 0 ? null : Percent.of(o.value(), whole, 1);
                return Optional.of(new Observation(null, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(),
                        o.timePeriod(), percent, null, null, Unit.PERCENT, o.obsStatus(), whole.intValue(), o.source(),
                        o.locator(), o.remark(), new Attributes(null, null, Computation.SHARE), o.enteredIn(), null));
            }
        }
    }

    /** By indicator, period, category, age and sex. */
    public static final Comparator<Shown> ORDER = Comparator
            .comparing((Shown s) -> s.figure().timePeriod(), Period.ORDER)
            .thenComparing(s -> s.figure().category())
            .thenComparing(s -> s.figure().age())
            .thenComparing(s -> s.figure().sex());

    /**
     * What tells this figure from the others of its chart, in every language and every release: the codes of its
     * indicator, place, sex, age, category, period and source, those that say nothing left out.
     */
    public String key() {
        return Stream.of(figure.indicator(),
                        figure.refArea().equals(Country.HOME) ? Observation.TOTAL : figure.refArea(),
                        figure.sex().code(), figure.age(), figure.category(), figure.timePeriod().code(),
                        figure.source())
                .filter(code -> !code.equals(Observation.TOTAL)).collect(Collectors.joining("~"));
    }

    public static Shown stated(Observation figure) {
        return new Shown(figure, Origin.STATED);
    }

    /** A count in per cent of the sum of several that can be counted, of which it is one. */
    public static Shown share(Observation part, List<Observation> counts) {
        Origin.Share share = new Origin.Share(counts.indexOf(part), List.copyOf(counts));
        return new Shown(share.figure(counts).orElseThrow(), share);
    }

    /** Whether the other says the same number. */
    public boolean sameNumber(Shown other) {
        BigDecimal value = other.figure.value();
        return value != null && figure.value() != null && value.compareTo(figure.value()) == 0;
    }

    /** What the bounds beside the value are; empty where there are none. */
    public Optional<Bounds> bounds() {
        return Bounds.of(this);
    }

    /** Whether the value was computed here. */
    public boolean computed() {
        return origin instanceof Origin.Share;
    }
}
