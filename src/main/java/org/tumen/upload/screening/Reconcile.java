package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Observation.Key;
import org.tumen.statistics.Sex;
import org.tumen.statistics.Unit;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Equation;
import org.tumen.upload.sheet.Keys;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;

/**
 * Holds the figures of a file against each other, and against those that stand where the file says only a part:
 * women + men = total, parts = whole, running total = last total + new, share = part ÷ whole. What is missing is not
 * zero: an equation of which a number is missing says nothing. An equation with standing figures in it is looked at
 * only where the file changes one of its numbers.
 */
final class Reconcile {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final KnownFigures known;
    private final Problems.Collecting findings;
    private final AgeTree ages;
    private final Derivations derivations;
    private final Map<String, Indicator> indicators = new HashMap<>();

    Reconcile(Catalogue catalogue, KnownFigures known, Problems.Collecting findings) {
        this.known = known;
        this.findings = findings;
        this.ages = new AgeTree(catalogue, known);
        this.derivations = new Derivations(catalogue, known);
        catalogue.indicators().forEach(i -> indicators.put(i.code(), i));
    }

    /** Looks at all equations in which a figure of the file takes part. */
    void run() {
        each(this::sexes);
        each(this::parts);
        derived(derivations::runningTotal);
        derived(derivations::womenShare);
        derived(derivations::ageShare);
    }

    private void each(Equations equations) {
        Set<Key> done = new HashSet<>();
        known.ofFile().keySet().forEach(key -> equations.look(key, done));
    }

    /** One kind of equation: finds the one to which a figure belongs, once. */
    private interface Equations {
        void look(Key key, Set<Key> done);
    }

    private void sexes(Key key, Set<Key> done) {
        Key total = Keys.of(key, Sex.TOTAL);
        if (!key.unitMeasure().equals(Unit.PERSONS) || !done.add(total)) {
            return;
        }
        KnownFigures.Term women = known.term(Keys.of(key, Sex.FEMALE));
        KnownFigures.Term men = known.term(Keys.of(key, Sex.MALE));
        KnownFigures.Term all = known.term(total);
        if (women != null && men != null && all != null) {
            sum(Rule.SUM_SEXES, total, List.of(men, women), all, BigDecimal.ZERO);
        }
    }

    private void parts(Key key, Set<Key> done) {
        Indicator indicator = indicators.get(key.indicator());
        Key total = Keys.aged(key, Observation.TOTAL);
        if (indicator == null || !indicator.additive() || !done.add(total)) {
            return;
        }
        boolean percent = key.unitMeasure().equals(Unit.PERCENT);
        ages.wholes().forEach(code -> {
            List<KnownFigures.Term> parts = ages.parts(total, code);
            KnownFigures.Term whole = known.term(Keys.aged(key, code));
            if (whole == null && percent && code.equals(Observation.TOTAL)) {
                CellRef place = parts.stream().map(KnownFigures.Term::place).filter(Objects::nonNull).findFirst()
                        .orElse(null);
                whole = new KnownFigures.Term(HUNDRED, place, false, false, Set.of());
                sum(Rule.SUM_HUNDRED, total, parts, whole, rounding(parts, whole));
            } else if (whole != null) {
                sum(Rule.SUM_PARTS, Keys.aged(key, code), parts, whole, percent ? rounding(parts, whole)
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

    /** Looks at what follows from others, each once, where it is stated. */
    private void derived(Function<Key, Optional<Derivation>> follows) {
        known.ofFile().keySet().stream().flatMap(key -> follows.apply(key).stream()).distinct()
                .forEach(this::derived);
    }

    private void derived(Derivation derivation) {
        KnownFigures.Term said = known.term(derivation.of());
        if (said == null) {
            return;
        }
        switch (derivation) {
            case Derivation.Sum sum -> sum(Rule.SUM_RUNNING, sum.of(), sum.terms(), said, BigDecimal.ZERO);
            case Derivation.Share share -> share(share, said);
        }
    }

    private void sum(Rule rule, Key about, List<KnownFigures.Term> parts, KnownFigures.Term said,
            BigDecimal tolerance) {
        CellRef place = place(parts, said);
        if (!parts.isEmpty() && place != null) {
            Equation.sum(rule, () -> new Argument.Figure(about), parts.stream().map(KnownFigures.Term::value).toList(),
                    said.value(), tolerance).check(findings, said.place(), place);
        }
    }

    private void share(Derivation.Share share, KnownFigures.Term said) {
        CellRef place = place(share.terms(), said);
        if (place != null) {
            // A stored number does not say how many decimals were printed; the indicator says how many are usual.
            int decimals = Math.min(Math.max(0, said.value().scale()),
                    Math.max(indicators.get(share.of().indicator()).decimals(), Equation.decimals(said.value())));
            Equation.share(Rule.SUM_SHARE, () -> new Argument.Figure(share.of()), share.part(), share.whole(),
                    said.value(), decimals).check(findings, said.place(), place);
        }
    }

    /** A cell of the file that takes part; null where the file changes nothing in the equation. */
    private static @Nullable CellRef place(List<KnownFigures.Term> parts, KnownFigures.Term said) {
        List<KnownFigures.Term> all = Stream.concat(Stream.of(said), parts.stream()).toList();
        boolean whole = all.stream().allMatch(t -> t.place() != null);
        if (!whole && all.stream().noneMatch(KnownFigures.Term::changed)) {
            return null;
        }
        return all.stream().map(KnownFigures.Term::place).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
