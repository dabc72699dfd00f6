package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.Computation;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Observation.Key;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.CodeItem;
import org.tumen.statistics.release.Difference;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.upload.sheet.Equation;
import org.tumen.upload.sheet.Keys;

/**
 * What follows from the figures of a file although it does not state it: running totals and shares that stand and
 * would no longer fit, and those that would go on with a series. What the file states itself is left as it states it.
 */
final class DerivedFigures {

    /** Those that end first come first; of those that end together, the longest. */
    private static final Comparator<Key> IN_TIME = Comparator
            .comparing((Key k) -> k.timePeriod().end().orElse(LocalDate.MAX))
            .thenComparing(k -> k.timePeriod().start().orElse(LocalDate.MIN));
    private static final Set<ObsStatus> INHERITED = EnumSet.of(ObsStatus.PROVISIONAL, ObsStatus.ESTIMATED);

    private final KnownFigures known;
    private final Derivations derivations;
    private final Map<String, Integer> decimals = new HashMap<>();
    private final Map<Key, Change> following = new LinkedHashMap<>();
    private final List<String> ages;

    DerivedFigures(Catalogue catalogue, KnownFigures known) {
        this.known = known;
        this.derivations = new Derivations(catalogue, known);
        this.ages = catalogue.items("age").stream().map(CodeItem::code).sorted().toList();
        catalogue.indicators().forEach(i -> decimals.put(i.code(), i.decimals()));
    }

    /** What becomes of figures that the file does not state. */
    List<Change> changes() {
        List<Key> news = known.ofFile().entrySet().stream().filter(e -> e.getValue().news()).map(Map.Entry::getKey)
                .toList();
        runningTotals(news);
        Stream.concat(news.stream(), List.copyOf(following.keySet()).stream()).flatMap(k -> derivations.womenShare(k)
                .stream()).distinct().forEach(this::take);
        news.stream().flatMap(this::ageShares).flatMap(k -> derivations.ageShare(k).stream()).distinct()
                .forEach(this::take);
        return List.copyOf(following.values());
    }

    /** One running total after the other, from the first that changes on: each is the last one of the next. */
    private void runningTotals(List<Key> news) {
        Map<Key, LocalDate> since = news.stream().filter(k -> derivations.added().contains(k.indicator()))
                .filter(k -> k.timePeriod().end().isPresent())
                .collect(Collectors.toMap(Keys::series, k -> k.timePeriod().end().orElseThrow(),
                        (one, other) -> one.isBefore(other) ? one : other, LinkedHashMap::new));
        if (since.isEmpty()) {
            return;
        }
        Set<Key> flows = new LinkedHashSet<>(known.ofFile().keySet());
        since.keySet().forEach(series -> known.standing().periods(series).forEach(p -> flows.add(series.at(p))));
        flows.stream().filter(k -> since.containsKey(Keys.series(k)) && k.timePeriod().end()
                        .filter(end -> !end.isBefore(since.get(Keys.series(k)))).isPresent())
                .sorted(IN_TIME).forEach(k -> derivations.runningTotal(k).ifPresent(this::take));
    }

    /** The same figure of every age; of one of which no share stands, nothing goes on. */
    private Stream<Key> ageShares(Key key) {
        return derivations.keepsAgeShares(key.indicator()) ? ages.stream().map(age -> Keys.aged(key, age))
                : Stream.empty();
    }

    private void take(Derivation derivation) {
        Key key = derivation.of();
        if (known.ofFile().containsKey(key) || following.containsKey(key)
                || derivation.terms().stream().noneMatch(KnownFigures.Term::news)) {
            return;
        }
        Observation stands = known.standing(key);
        if (stands != null ? stands.value() == null : !goesOn(key)) {
            return;
        }
        Observation figure = figure(derivation, stands);
        Change change = Difference.change(stands, figure);
        if (change != null) {
            following.put(key, change);
            known.derive(figure, stands);
        }
    }

    /** Whether figures of the same series stand, for as long a time each, and all of them are older. */
    private boolean goesOn(Key key) {
        return known.standing().last(key).filter(last -> IN_TIME.compare(last.key(), key) < 0).isPresent();
    }

    private Observation figure(Derivation derivation, @Nullable Observation stands) {
        Key k = derivation.of();
        int digits = stands == null || stands.value() == null ? decimals.getOrDefault(k.indicator(), 0)
                : Math.max(decimals.getOrDefault(k.indicator(), 0), Equation.decimals(stands.value()));
        BigDecimal value = derivation.value(digits);
        boolean numbers = derivation.terms().stream().anyMatch(KnownFigures.Term::changed);
        // Where only a status changes, the number stays as it is stated, whether or not it comes to the same.
        boolean stated = stands != null && (!numbers || stands.value() != null
                && stands.value().compareTo(value) == 0);
        return new Observation(null, k.indicator(), k.refArea(), k.sex(), k.age(), k.category(), k.timePeriod(),
                stated ? stands.value() : value, null, null, k.unitMeasure(),
                status(derivation, stands), null, k.source(), null, derivation.remark(),
                stated ? stands.attributes() : new Attributes(null, null, computation(derivation)),
                0, null);
    }

    private static Computation computation(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Sum sum -> Computation.SUM;
            case Derivation.Share share -> Computation.SHARE;
        };
    }

    /** Provisional and estimated as what it is made of; of all else, what it was. */
    private static String status(Derivation derivation, @Nullable Observation stands) {
        Set<ObsStatus> all = new HashSet<>();
        derivation.terms().forEach(t -> all.addAll(t.statuses()));
        all.retainAll(INHERITED);
        if (stands != null) {
            stands.statuses().stream().filter(s -> s != ObsStatus.NORMAL && !INHERITED.contains(s)).forEach(all::add);
        }
        return all.isEmpty() ? ObsStatus.NORMAL.code()
                : all.stream().sorted().map(ObsStatus::code).collect(Collectors.joining(";"));
    }
}
