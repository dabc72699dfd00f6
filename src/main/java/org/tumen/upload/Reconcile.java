package org.tumen.upload;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Catalogue;
import org.tumen.statistics.Indicator;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Observation.Key;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/**
 * Holds the figures of a file against each other, and against those that stand where the file says only a part:
 * women + men = total, parts = whole, running total = last total + new, share = part ÷ whole. What is missing is not
 * zero: an equation of which a number is missing says nothing. An equation with standing figures in it is looked at
 * only where the file changes one of its numbers.
 */
final class Reconcile {

    private static final String COUNT = "PERSONS";
    private static final String PERCENT = "PERCENT";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final KnownFigures known;
    private final Findings.Collecting findings;
    private final AgeTree ages;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, String> stockOf = Relations.SHIPPED.of("running_total");
    private final Map<String, String> flowOf = Relations.SHIPPED.turned("running_total");
    private final Map<String, String> womenShareOf = Relations.SHIPPED.of("women_share");
    private final Map<String, String> countOfWomenShare = Relations.SHIPPED.turned("women_share");
    private final Map<String, String> ageShareOf = Relations.SHIPPED.of("age_share");
    private final Map<String, String> countOfAgeShare = Relations.SHIPPED.turned("age_share");

    Reconcile(Catalogue catalogue, KnownFigures known, Findings.Collecting findings) {
        this.known = known;
        this.findings = findings;
        this.ages = new AgeTree(catalogue, known);
        catalogue.indicators().forEach(i -> indicators.put(i.code(), i));
    }

    /** Looks at all equations in which a figure of the file takes part. */
    void run() {
        each(this::sexes);
        each(this::parts);
        each(this::runningTotals);
        each(this::womenShares);
        each(this::ageShares);
    }

    private void each(Rule rule) {
        Set<Key> done = new HashSet<>();
        known.ofFile().keySet().forEach(key -> rule.look(key, done));
    }

    /** One kind of equation: finds the one to which a figure belongs, once. */
    private interface Rule {
        void look(Key key, Set<Key> done);
    }

    private void sexes(Key key, Set<Key> done) {
        Key total = Keys.of(key, Sex.TOTAL);
        if (!key.unitMeasure().equals(COUNT) || !done.add(total)) {
            return;
        }
        KnownFigures.Term women = known.term(Keys.of(key, Sex.FEMALE));
        KnownFigures.Term men = known.term(Keys.of(key, Sex.MALE));
        KnownFigures.Term all = known.term(total);
        if (women != null && men != null && all != null) {
            sum("reconcile.sexes", total, List.of(men, women), all, BigDecimal.ZERO);
        }
    }

    private void parts(Key key, Set<Key> done) {
        Indicator indicator = indicators.get(key.indicator());
        Key total = Keys.aged(key, Observation.TOTAL);
        if (indicator == null || !indicator.additive() || !done.add(total)) {
            return;
        }
        boolean percent = key.unitMeasure().equals(PERCENT);
        ages.wholes().forEach(code -> {
            List<KnownFigures.Term> parts = ages.parts(total, code);
            KnownFigures.Term whole = known.term(Keys.aged(key, code));
            if (whole == null && percent && code.equals(Observation.TOTAL)) {
                Place place = parts.stream().map(KnownFigures.Term::place).filter(Objects::nonNull).findFirst()
                        .orElse(null);
                whole = new KnownFigures.Term(HUNDRED, place, false);
                sum("reconcile.hundred", total, parts, whole, rounding(parts, whole));
            } else if (whole != null) {
                sum("reconcile.parts", Keys.aged(key, code), parts, whole, percent ? rounding(parts, whole)
                        : BigDecimal.ZERO);
            }
        });
    }

    /** How far rounded percentages may be from their sum. */
    private static BigDecimal rounding(List<KnownFigures.Term> parts, KnownFigures.Term whole) {
        int decimals = Stream.concat(parts.stream(), Stream.of(whole)).mapToInt(t -> Equation.decimals(t.value()))
                .max().orElse(0);
        return Equation.rounding(decimals).multiply(new BigDecimal(parts.size() + 1));
    }

    private void runningTotals(Key key, Set<Key> done) {
        Key stock;
        Key flow;
        if (stockOf.containsKey(key.indicator()) && key.timePeriod().end().isPresent()) {
            Period month = new Period.Month(YearMonth.from(key.timePeriod().end().get()));
            flow = key;
            stock = Keys.at(Keys.measured(key, stockOf.get(key.indicator()), key.unitMeasure()), month);
        } else if (flowOf.containsKey(key.indicator()) && key.timePeriod() instanceof Period.Month(YearMonth month)
                && month.getMonthValue() == 12) {
            stock = key;
            flow = Keys.at(Keys.measured(key, flowOf.get(key.indicator()), key.unitMeasure()),
                    new Period.Year(month.getYear()));
        } else {
            return;
        }
        if (flow.timePeriod().start().isPresent() && done.add(flow)) {
            Period before = new Period.Month(YearMonth.from(flow.timePeriod().start().get()).minusMonths(1));
            KnownFigures.Term last = known.term(Keys.at(stock, before));
            KnownFigures.Term added = known.term(flow);
            KnownFigures.Term now = known.term(stock);
            if (last != null && added != null && now != null) {
                sum("reconcile.running", stock, List.of(last, added), now, BigDecimal.ZERO);
            }
        }
    }

    private void womenShares(Key key, Set<Key> done) {
        String count = countOfWomenShare.getOrDefault(key.indicator(), key.indicator());
        String share = womenShareOf.get(count);
        Key women = Keys.of(Keys.measured(key, count, COUNT), Sex.FEMALE);
        if (share == null || !done.add(women)) {
            return;
        }
        KnownFigures.Term part = known.term(women);
        KnownFigures.Term all = known.term(Keys.of(women, Sex.TOTAL));
        KnownFigures.Term men = known.term(Keys.of(women, Sex.MALE));
        if (part != null && (all != null || men != null)) {
            BigDecimal whole = all != null ? all.value() : part.value().add(men.value());
            share(Keys.measured(women, share, PERCENT), part, whole, all != null ? all : men);
        }
    }

    private void ageShares(Key key, Set<Key> done) {
        String count = countOfAgeShare.getOrDefault(key.indicator(), key.indicator());
        String share = ageShareOf.get(count);
        Key group = Keys.measured(key, count, COUNT);
        if (share == null || group.age().equals(Observation.TOTAL) || !done.add(group)) {
            return;
        }
        List<KnownFigures.Term> parts = ages.value(group, group.age());
        KnownFigures.Term all = known.term(Keys.aged(group, Observation.TOTAL));
        if (!parts.isEmpty() && all != null) {
            BigDecimal part = parts.stream().map(KnownFigures.Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            KnownFigures.Term first = parts.stream().filter(t -> t.place() != null).findFirst()
                    .orElse(parts.getFirst());
            boolean changed = parts.stream().anyMatch(KnownFigures.Term::changed);
            share(Keys.measured(group, share, PERCENT), new KnownFigures.Term(part, first.place(), changed),
                    all.value(), all);
        }
    }

    private void sum(String code, Key about, List<KnownFigures.Term> parts, KnownFigures.Term said,
            BigDecimal tolerance) {
        Place place = place(parts, said);
        if (!parts.isEmpty() && place != null) {
            Equation.sum(code, () -> Keys.words(about), parts.stream().map(KnownFigures.Term::value).toList(),
                    said.value(), tolerance).check(findings, said.place(), place);
        }
    }

    private void share(Key key, KnownFigures.Term part, BigDecimal whole, KnownFigures.Term all) {
        KnownFigures.Term said = known.term(key);
        if (said == null || whole.signum() <= 0) {
            return;
        }
        Place place = place(List.of(part, all), said);
        if (place != null) {
            // A stored number does not say how many decimals were printed; the indicator says how many are usual.
            int decimals = Math.min(Math.max(0, said.value().scale()),
                    Math.max(indicators.get(key.indicator()).decimals(), Equation.decimals(said.value())));
            Equation.share("reconcile.share", () -> Keys.words(key), part.value(), whole, said.value(), decimals)
                    .check(findings, said.place(), place);
        }
    }

    /** A cell of the file that takes part; null where the file changes nothing in the equation. */
    private static @Nullable Place place(List<KnownFigures.Term> parts, KnownFigures.Term said) {
        List<KnownFigures.Term> all = Stream.concat(Stream.of(said), parts.stream()).toList();
        boolean whole = all.stream().allMatch(t -> t.place() != null);
        if (!whole && all.stream().noneMatch(KnownFigures.Term::changed)) {
            return null;
        }
        return all.stream().map(KnownFigures.Term::place).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
