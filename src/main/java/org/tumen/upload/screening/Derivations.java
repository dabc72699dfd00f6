package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Observation.Key;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.Unit;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.upload.notation.Relations;
import org.tumen.upload.sheet.Keys;

/** Which figures follow from which, as upload/relations.csv says, where all the numbers are known that it takes. */
final class Derivations {

    private static final String RUNNING_TOTAL = "running_total";
    private static final String WOMEN_SHARE = "women_share";
    private static final String AGE_SHARE = "age_share";

    private final KnownFigures known;
    private final AgeTree ages;
    private final Map<String, String> stockOf = Relations.SHIPPED.of(RUNNING_TOTAL);
    private final Map<String, String> flowOf = Relations.SHIPPED.turned(RUNNING_TOTAL);
    private final Map<String, String> womenShareOf = Relations.SHIPPED.of(WOMEN_SHARE);
    private final Map<String, String> countOfWomenShare = Relations.SHIPPED.turned(WOMEN_SHARE);
    private final Map<String, String> ageShareOf = Relations.SHIPPED.of(AGE_SHARE);
    private final Map<String, String> countOfAgeShare = Relations.SHIPPED.turned(AGE_SHARE);

    Derivations(Catalogue catalogue, KnownFigures known) {
        this.known = known;
        this.ages = new AgeTree(catalogue, known);
    }

    /** The indicators of which running totals are kept. */
    Set<String> added() {
        return stockOf.keySet();
    }

    /** Whether shares of ages are kept of an indicator. */
    boolean keepsAgeShares(String count) {
        return ageShareOf.containsKey(count);
    }

    /** The running total to which a figure belongs: as what is new, or as the total at the end of a year. */
    Optional<Derivation> runningTotal(Key key) {
        if (stockOf.containsKey(key.indicator()) && key.timePeriod().end().isPresent()) {
            Period month = new Period.Month(YearMonth.from(key.timePeriod().end().get()));
            return runningTotal(key, Keys.measured(key, stockOf.get(key.indicator()), key.unitMeasure()).at(month));
        } else if (flowOf.containsKey(key.indicator()) && key.timePeriod() instanceof Period.Month(YearMonth month)
                && month.getMonthValue() == 12) {
            return runningTotal(Keys.measured(key, flowOf.get(key.indicator()), key.unitMeasure())
                    .at(new Period.Year(month.getYear())), key);
        }
        return Optional.empty();
    }

    private Optional<Derivation> runningTotal(Key flow, Key stock) {
        Optional<KnownFigures.Term> added = term(flow);
        String remark = Relations.SHIPPED.remark(RUNNING_TOTAL, flow.indicator());
        if (flow.timePeriod().start().isEmpty()) {
            return added.map(first -> new Derivation.Sum(stock, List.of(first), remark));
        }
        Period before = new Period.Month(YearMonth.from(flow.timePeriod().start().get()).minusMonths(1));
        return term(stock.at(before)).flatMap(last -> added
                .map(now -> new Derivation.Sum(stock, List.of(last, now), remark)));
    }

    /** The share of women to which a figure belongs. */
    Optional<Derivation> womenShare(Key key) {
        String count = countOfWomenShare.getOrDefault(key.indicator(), key.indicator());
        String share = womenShareOf.get(count);
        if (share == null) {
            return Optional.empty();
        }
        Key women = Keys.of(Keys.measured(key, count, Unit.PERSONS), Sex.FEMALE);
        Optional<KnownFigures.Term> part = term(women);
        Optional<KnownFigures.Term> all = term(Keys.of(women, Sex.TOTAL));
        Optional<KnownFigures.Term> men = term(Keys.of(women, Sex.MALE));
        Optional<BigDecimal> whole = all.map(KnownFigures.Term::value).or(() -> part.flatMap(w -> men
                .map(m -> w.value().add(m.value()))));
        return part.flatMap(w -> whole.filter(sum -> sum.signum() > 0)
                .map(sum -> new Derivation.Share(Keys.measured(women, share, Unit.PERCENT), List.of(w), sum,
                        Stream.concat(all.stream(), all.isPresent() ? Stream.empty() : men.stream()).toList(),
                        Relations.SHIPPED.remark(WOMEN_SHARE, count))));
    }

    /** The share of an age to which a figure belongs. */
    Optional<Derivation> ageShare(Key key) {
        String count = countOfAgeShare.getOrDefault(key.indicator(), key.indicator());
        String share = ageShareOf.get(count);
        Key group = Keys.measured(key, count, Unit.PERSONS);
        if (share == null || group.age().equals(Observation.TOTAL)) {
            return Optional.empty();
        }
        List<KnownFigures.Term> parts = ages.value(group, group.age());
        return term(Keys.aged(group, Observation.TOTAL)).filter(all -> !parts.isEmpty() && all.value().signum() > 0)
                .map(all -> new Derivation.Share(Keys.measured(group, share, Unit.PERCENT), parts, all.value(),
                        List.of(all), Relations.SHIPPED.remark(AGE_SHARE, count)));
    }

    private Optional<KnownFigures.Term> term(Key key) {
        return Optional.ofNullable(known.term(key));
    }
}
