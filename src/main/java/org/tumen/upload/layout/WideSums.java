package org.tumen.upload.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Equation;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;

/** Holds the totals and percentages that a wide table prints against the figures from which they come. */
final class WideSums {

    private static final int CELLS = 200_000;

    private final Problems.Collecting findings;
    /** The figures, and the totals over all periods, by what is said of them. */
    private final Map<Map<Field, String>, Value> figures = new LinkedHashMap<>();
    private final List<Value> shares = new ArrayList<>();
    private int cells;
    private boolean incomplete;

    /** A cell; {@code stated} is null where no number stands in it. */
    private record Value(CellRef place, String label, Map<Field, String> says, CellNumber.@Nullable Value stated) {

        @Nullable BigDecimal number() {
            return stated == null ? null : stated.number();
        }

        String period() {
            return says.getOrDefault(Field.TIME_PERIOD, "");
        }

        boolean isTotal() {
            return period().equals(Observation.TOTAL);
        }

        Map<Field, String> without(Field field) {
            Map<Field, String> others = new EnumMap<>(says);
            others.remove(field);
            return others;
        }
    }

    WideSums(Problems.Collecting findings) {
        this.findings = findings;
    }

    /**
     * Takes a value.
     *
     * @param label what stands beside and above it
     * @param says  what that means; its period is {@code _T} for a total over all periods
     * @param share whether it is the women's share of what is said
     */
    void value(CellRef place, String label, Map<Field, String> says, boolean share,
            CellNumber.@Nullable Value stated) {
        if (cells >= CELLS) {
            return;
        }
        Value value = new Value(place, label, says, stated);
        if (share) {
            shares.add(value);
        } else {
            figures.putIfAbsent(says, value);
        }
        if (stated != null && ++cells == CELLS) {
            findings.add(Problem.of(Rule.SUM_LIMIT, String.valueOf(CELLS)));
        }
    }

    /** Some period could not be read, so no total over all periods can be compared with those that could. */
    void incomplete() {
        incomplete = true;
    }

    /** Checks all totals and shares. */
    void check() {
        Map<Map<Field, String>, List<Value>> parts = new HashMap<>();
        if (!incomplete && figures.values().stream().anyMatch(Value::isTotal)) {
            figures.values().stream().filter(v -> !v.isTotal()).forEach(v -> parts.computeIfAbsent(
                    v.without(Field.TIME_PERIOD), g -> new ArrayList<>()).add(v));
        }
        figures.values().stream().filter(Value::isTotal).forEach(total -> total(total,
                parts.getOrDefault(total.without(Field.TIME_PERIOD), List.of())));
        shares.forEach(this::share);
    }

    /** What is missing is not zero: only periods of which all have their numbers have a sum. */
    private void total(Value total, List<Value> parts) {
        if (total.number() != null && !parts.isEmpty() && parts.stream().allMatch(p -> p.number() != null)
                && apart(parts)) {
            Equation.sum(Rule.SUM_TOTAL, () -> new Argument.Plain(total.label()), parts.stream().map(Value::number)
                    .map(Objects::requireNonNull).toList(), total.number(), BigDecimal.ZERO)
                    .check(findings, total.place(), total.place());
        }
    }

    private void share(Value share) {
        BigDecimal women = number(share, Sex.FEMALE);
        BigDecimal men = number(share, Sex.MALE);
        BigDecimal all = number(share, Sex.TOTAL);
        if (women != null && share.stated() != null && (all != null || men != null)) {
            BigDecimal whole = all != null ? all : women.add(men);
            if (whole.signum() > 0) {
                check(share, share.stated(), women, whole);
            }
        }
    }

    private @Nullable BigDecimal number(Value share, Sex sex) {
        Map<Field, String> says = new EnumMap<>(share.says());
        says.put(Field.SEX, sex.code());
        Value value = figures.get(says);
        return value == null ? null : value.number();
    }

    private void check(Value share, CellNumber.Value stated, BigDecimal part, BigDecimal whole) {
        BigDecimal said = stated.number();
        // A spreadsheet shows 88.8 % and stores 0.888.
        boolean stored = !stated.percent() && said.compareTo(BigDecimal.ONE) <= 0
                && part.multiply(new BigDecimal(100)).compareTo(whole) > 0;
        BigDecimal percent = stored ? said.movePointRight(2) : said;
        String period = share.isTotal() || share.label().contains(share.period()) ? "" : " " + share.period();
        Equation.share(Rule.SUM_SHARE, () -> new Argument.Plain(share.label() + period), part, whole, percent,
                Math.min(4, Math.max(0, percent.scale()))).check(findings, share.place(), share.place());
    }

    /** Whether no two of them speak of the same time: only then do they add up. */
    private static boolean apart(List<Value> values) {
        List<Period> periods = new ArrayList<>();
        for (Value value : values) {
            try {
                periods.add(Period.parse(value.period()));
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
        if (periods.stream().anyMatch(p -> p.end().isEmpty())) {
            return false;
        }
        periods.sort(Period.ORDER);
        for (int i = 1; i < periods.size(); i++) {
            var start = periods.get(i).start();
            if (start.isEmpty() || !start.get().isAfter(periods.get(i - 1).end().orElseThrow())) {
                return false;
            }
        }
        return true;
    }
}
