package org.tumen.upload.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that should come to the same, written out with its numbers. One that fails is a warning and not an error:
 * what the ministry has printed is published as printed, also where it does not add up; the admin must know it, and
 * may not be kept from stating what the source states.
 *
 * @param rule      which rule it is
 * @param about     of which figures it speaks
 * @param left      the sum or quotient with its numbers; like {@code about}, written only for one that fails
 * @param computed  what that comes to
 * @param said      what is stated instead
 * @param tolerance how far apart they may be by rounding
 */
public record Equation(Rule rule, Supplier<Argument> about, Supplier<String> left, BigDecimal computed,
        BigDecimal said, BigDecimal tolerance) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SHOWN = 40;

    /** Parts that add up to a whole. */
    public static Equation sum(Rule rule, Supplier<Argument> about, List<BigDecimal> parts, BigDecimal said,
            BigDecimal tolerance) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Equation(rule, about, () -> written(parts), sum, said, tolerance);
    }

    private static String written(List<BigDecimal> parts) {
        return parts.stream().limit(SHOWN).map(Equation::plain).collect(Collectors.joining(" + "))
                + (parts.size() > SHOWN ? " + …" : "");
    }

    /** A share in percent of a whole that is not zero, stated with so many decimals. */
    public static Equation share(Rule rule, Supplier<Argument> about, BigDecimal part, BigDecimal whole,
            BigDecimal said,
            int decimals) {
        BigDecimal exact = part.multiply(HUNDRED).divide(whole, 12, RoundingMode.HALF_UP);
        Supplier<String> left = () -> plain(part) + " ÷ " + plain(whole);
        if (exact.subtract(said).abs().compareTo(rounding(decimals)) <= 0) {
            return new Equation(rule, about, left, said, said, BigDecimal.ZERO);
        }
        return new Equation(rule, about, left, exact.setScale(Math.max(1, decimals), RoundingMode.HALF_UP), said,
                BigDecimal.ZERO);
    }

    /** Half of the last digit: as far as a rounded number may be from what it rounds. */
    public static BigDecimal rounding(int decimals) {
        return HALF.movePointLeft(decimals);
    }

    /** How many decimals a number needs. */
    public static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** A number without exponent and without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /**
     * Takes a finding where the equation does not hold.
     *
     * @param place where the number stands that should be the same; null where it is not of this file
     */
    public void check(Problems.Collecting findings, @Nullable CellRef place, CellRef part) {
        BigDecimal difference = computed.subtract(said).abs();
        if (difference.compareTo(tolerance) > 0) {
            Rule found = place == null ? rule.ofPublished() : rule;
            if (!findings.counted(found)) {
                // What stands elsewhere is not what stands in the cell.
                findings.at(found, place == null ? part : place,
                        place == null ? "" : plain(said), List.of(about.get(), new Argument.Plain(left.get()),
                                new Argument.Plain(plain(computed)), new Argument.Plain(plain(said)),
                                new Argument.Plain(plain(difference))));
            }
        }
    }
}
