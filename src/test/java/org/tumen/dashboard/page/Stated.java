package org.tumen.dashboard.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Shown;

/**
 * The numbers that a sentence may say of a picture's figures: those stated, and what follows from them by a rule that
 * has a name here. Figures of low reliability are stated, and nothing follows from them.
 */
final class Stated {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What one source says of one thing at one time, of women, of men and of all. */
    private record Cell(String indicator, String area, String age, String category, String unit, String source,
            Period period) {
        static Cell of(Observation o) {
            return new Cell(o.indicator(), o.refArea(), o.age(), o.category(), o.unitMeasure(), o.source(),
                    o.timePeriod());
        }

        /** What is added up over ages or categories. */
        List<Object> snapshot() {
            return List.of(indicator, source, period, unit);
        }

        /** What is added up over time; parts of years are no years. */
        List<Object> series() {
            return List.of(indicator, area, age, category, unit, source, period.getClass());
        }
    }

    private final Picture picture;
    private final List<Shown> shown;
    private final Map<Cell, Map<Sex, BigDecimal>> cells;

    /**
     * Of the figures of this picture.
     *
     * @param counts those that the same chart shows as persons, where this one shows shares
     */
    Stated(Picture picture, List<Shown> counts) {
        this.picture = picture;
        this.shown = Stream.concat(picture.figures().stream(), counts.stream()).toList();
        this.cells = shown.stream().map(Shown::figure).filter(Observation::countable).collect(Collectors.groupingBy(
                Cell::of, Collectors.toMap(Observation::sex, Observation::value, (one, other) -> one)));
    }

    /** Rule "stated": a value or a bound of a figure of this group, at this period or for null at any. */
    Set<BigDecimal> values(Sex sex, @Nullable Period period) {
        Set<BigDecimal> values = shown.stream().map(Shown::figure).filter(o -> o.sex() == sex && at(period, o))
                .flatMap(o -> Stream.of(o.value(), o.lower(), o.upper())).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        cells.keySet().stream().filter(c -> at(period, c)).forEach(c -> count(c, sex).ifPresent(values::add));
        return values;
    }

    private static boolean at(@Nullable Period period, Observation figure) {
        return period == null || figure.timePeriod().equals(period);
    }

    private static boolean at(@Nullable Period period, Cell cell) {
        return period == null || cell.period().equals(period);
    }

    /** Rule "women and men": all are those of whom the source counts women and men, where it counts both. */
    private Optional<BigDecimal> count(Cell cell, Sex sex) {
        Map<Sex, BigDecimal> sexes = cells.get(cell);
        BigDecimal stated = sexes.get(sex);
        if (stated != null || sex != Sex.TOTAL || !sexes.keySet().containsAll(Set.of(Sex.FEMALE, Sex.MALE))) {
            return Optional.ofNullable(stated);
        }
        return Optional.of(sexes.get(Sex.FEMALE).add(sexes.get(Sex.MALE)));
    }

    /** Rule "years together": a source's counts from some period up to its newest. */
    Set<BigDecimal> sumsOverTime(Sex sex) {
        Set<BigDecimal> sums = new TreeSet<>();
        cells.keySet().stream().filter(c -> count(c, sex).isPresent() && !(c.period() instanceof Period.Range))
                .collect(Collectors.groupingBy(Cell::series)).values().forEach(series -> {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (Cell cell : series.stream().sorted(Comparator.comparing(Cell::period, Period.ORDER.reversed()))
                            .toList()) {
                        sum = sum.add(count(cell, sex).orElseThrow());
                        sums.add(sum);
                    }
                });
        return sums;
    }

    /** Rule "groups together": what a source counts at one time in all ages, places or categories. */
    Set<BigDecimal> sumsOfGroups(Sex sex, @Nullable Period period) {
        return cells.keySet().stream().filter(c -> count(c, sex).isPresent() && at(period, c))
                .collect(Collectors.groupingBy(Cell::snapshot, Collectors.reducing(BigDecimal.ZERO,
                        c -> count(c, sex).orElseThrow(), BigDecimal::add)))
                .values().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rule "base": how many were counted or asked, as stated beside a figure. */
    Set<BigDecimal> bases(@Nullable Period period) {
        return shown.stream().map(Shown::figure).filter(o -> at(period, o) && o.sampleSize() != null)
                .map(o -> BigDecimal.valueOf(Objects.requireNonNull(o.sampleSize())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rule "share": a group's count in per cent of its groups together, of women and men, or of its base. */
    Set<BigDecimal> shares(@Nullable Period period) {
        Set<BigDecimal> shares = new TreeSet<>();
        for (Cell cell : cells.keySet().stream().filter(c -> at(period, c)).toList()) {
            for (Sex sex : Sex.values()) {
                count(cell, sex).ifPresent(part -> {
                    List<BigDecimal> wholes = new ArrayList<>(sumsOfGroups(sex, cell.period()));
                    wholes.addAll(sumsOfGroups(Sex.TOTAL, cell.period()));
                    wholes.addAll(bases(cell.period()));
                    wholes.stream().filter(whole -> whole.compareTo(part) >= 0 && whole.signum() > 0)
                            .map(whole -> part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP))
                            .forEach(shares::add);
                });
            }
        }
        return shares;
    }

    /** Rule "how many": figures, and the sources, dates, groups, categories and places they are of; marks of a map. */
    Set<BigDecimal> howMany() {
        Set<BigDecimal> counts = new TreeSet<>();
        Map<Object, List<Observation>> parts = new HashMap<>();
        shown.stream().map(Shown::figure).forEach(o -> Stream.of("all", "indicator " + o.indicator(),
                        "period " + o.timePeriod(), "says " + (o.value() != null || o.lower() != null))
                .forEach(part -> parts.computeIfAbsent(part, p -> new ArrayList<>()).add(o)));
        for (List<Observation> part : parts.values()) {
            Stream.of(part.stream(), part.stream().map(Observation::source), part.stream().map(Observation::timePeriod),
                            part.stream().map(Observation::group), part.stream().map(Observation::category),
                            part.stream().map(Observation::refArea))
                    .forEach(things -> counts.add(BigDecimal.valueOf(things.distinct().count())));
        }
        counts.addAll(marks());
        return counts;
    }

    private Set<BigDecimal> marks() {
        List<Long> perSeries = picture.chart().filter(c -> c instanceof ChartSpec.Places).stream()
                .flatMap(c -> c.series().stream()).map(s -> s.marks().stream()
                        .filter(m -> m.value() != null || m.low() != null).count()).toList();
        return Stream.concat(perSeries.stream(), Stream.of(perSeries.stream().mapToLong(n -> n).sum()))
                .map(BigDecimal::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
