package org.tumen.upload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/** Holds the totals and percentages that a wide table prints against the figures from which they come. */
final class WideSums {

    private static final int CELLS = 200_000;

    private final Map<Integer, Heading> headings;
    private final Findings.Collecting findings;
    private final List<Line> lines = new ArrayList<>();
    private int cells;

    /** A row with its numbers; {@code says} is null for the women's share. */
    private record Line(long row, String label, @Nullable Map<Field, String> says,
            SortedMap<Integer, BigDecimal> numbers) {

        /** Of whom the row speaks, women and men apart. */
        Map<Field, String> group() {
            Map<Field, String> group = new HashMap<>(Objects.requireNonNullElse(says, Map.of()));
            group.remove(Field.SEX);
            return group;
        }

        boolean of(Sex sex) {
            return says != null && says.getOrDefault(Field.SEX, Sex.TOTAL.code()).equals(sex.code());
        }
    }

    WideSums(Map<Integer, Heading> headings, Findings.Collecting findings) {
        this.headings = headings;
        this.findings = findings;
    }

    /** Takes a row; {@code says} is null for the women's share. */
    void line(long row, String label, @Nullable Map<Field, String> says, SortedMap<Integer, BigDecimal> numbers) {
        if (cells < CELLS) {
            lines.add(new Line(row, label.strip(), says, numbers));
            cells += numbers.size();
            if (cells >= CELLS) {
                findings.add(new Finding(Finding.Severity.INFORMATION, "reconcile.limit", null, "",
                        List.of(String.valueOf(CELLS))));
            }
        }
    }

    /** Checks all rows. */
    void check() {
        List<Integer> parts = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        headings.forEach((column, heading) -> (heading instanceof Heading.Total ? totals : parts).add(column));
        boolean apart = apart(parts);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.says() == null) {
                share(i);
            } else if (apart) {
                totals.forEach(total -> total(line, parts, total));
            }
        }
    }

    /** What is missing is not zero: only a row with all its numbers has a sum. */
    private void total(Line line, List<Integer> parts, Integer total) {
        BigDecimal said = line.numbers().get(total);
        if (said != null && line.numbers().keySet().containsAll(parts)) {
            Place place = new Place(line.row(), total);
            Equation.sum("reconcile.total", line::label, parts.stream().map(line.numbers()::get).toList(), said,
                    BigDecimal.ZERO).check(findings, place, place);
        }
    }

    private void share(int at) {
        Line women = find(at, Sex.FEMALE, null);
        if (women == null) {
            return;
        }
        Line all = find(at, Sex.TOTAL, women.group());
        Line men = find(at, Sex.MALE, women.group());
        lines.get(at).numbers().forEach((column, said) -> {
            BigDecimal part = women.numbers().get(column);
            BigDecimal whole = all != null ? all.numbers().get(column)
                    : men != null && part != null ? sum(part, men.numbers().get(column)) : null;
            if (part != null && whole != null && whole.signum() > 0) {
                check(new Place(lines.get(at).row(), column), lines.get(at).label(), part, whole, said);
            }
        });
    }

    private void check(Place place, String label, BigDecimal part, BigDecimal whole, BigDecimal said) {
        // A spreadsheet shows 88.8 % and stores 0.888.
        boolean stored = said.compareTo(BigDecimal.ONE) <= 0 && part.multiply(new BigDecimal(100)).compareTo(whole) > 0;
        BigDecimal percent = stored ? said.movePointRight(2) : said;
        Equation.share("reconcile.share", () -> label + " " + about(place.column()), part, whole, percent,
                Math.min(4, Math.max(0, percent.scale()))).check(findings, place, place);
    }

    private String about(int column) {
        return headings.get(column) instanceof Heading.Of(Period period, String status) ? period.code() : "";
    }

    /** The nearest row of this sex, above first: a share stands under what it is a share of. */
    private @Nullable Line find(int at, Sex sex, @Nullable Map<Field, String> group) {
        for (int i = at - 1; i >= 0; i--) {
            if (lines.get(i).of(sex) && (group == null || lines.get(i).group().equals(group))) {
                return lines.get(i);
            }
        }
        for (int i = at + 1; i < lines.size(); i++) {
            if (lines.get(i).of(sex) && (group == null || lines.get(i).group().equals(group))) {
                return lines.get(i);
            }
        }
        return null;
    }

    private static @Nullable BigDecimal sum(BigDecimal one, @Nullable BigDecimal other) {
        return other == null ? null : one.add(other);
    }

    /** Whether no two columns speak of the same time: only then do they add up. */
    private boolean apart(List<Integer> columns) {
        List<Period> periods = columns.stream().map(headings::get).filter(Heading.Of.class::isInstance)
                .map(h -> ((Heading.Of) h).period()).sorted(Period.ORDER).toList();
        if (periods.stream().anyMatch(p -> p.end().isEmpty())) {
            return false;
        }
        for (int i = 1; i < periods.size(); i++) {
            var start = periods.get(i).start();
            if (start.isEmpty() || !start.get().isAfter(periods.get(i - 1).end().orElseThrow())) {
                return false;
            }
        }
        return true;
    }
}
