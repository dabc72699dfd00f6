package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Unit;
import org.tumen.upload.layout.RawFigure;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;

/** Reads the numbers of a figure and holds them against its unit. */
final class NumberCheck {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Problems.Collecting findings;
    private boolean good;
    private String mark = "";

    NumberCheck(Problems.Collecting findings) {
        this.findings = findings;
    }

    /**
     * The numbers of a figure.
     *
     * @param mark status letter that one of the cells carries; empty where none
     * @param good whether nothing is wrong with them
     */
    record Numbers(@Nullable BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper,
            @Nullable Integer sample, String mark, boolean good) {
    }

    /** Reads and checks the numbers; the unit is empty where it is not known. */
    Numbers of(RawFigure raw, String unit) {
        good = true;
        mark = "";
        BigDecimal value = number(raw, Field.OBS_VALUE, unit);
        BigDecimal lower = number(raw, Field.LOWER, unit);
        BigDecimal upper = number(raw, Field.UPPER, unit);
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            fail(raw, Field.LOWER, Rule.BOUNDS, new Argument.Plain(lower.toPlainString()),
                    new Argument.Plain(upper.toPlainString()));
        }
        Integer sample = sample(raw);
        return new Numbers(value, lower, upper, sample, mark, good);
    }

    private @Nullable BigDecimal number(RawFigure raw, Field field, String unit) {
        CellNumber.Value read = read(raw, field);
        if (read == null) {
            return null;
        }
        BigDecimal number = read.number();
        if (read.percent() && !unit.equals(Unit.PERCENT) && !unit.isEmpty()) {
            fail(raw, field, Rule.PERCENT_SIGN, new Argument.Unit(unit));
        } else if (unit.equals(Unit.PERCENT) && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            fail(raw, field, Rule.PERCENT);
        } else if (number.signum() < 0 && !unit.equals("CORRELATION")) {
            fail(raw, field, Rule.NEGATIVE);
        }
        if (read.rounded()) {
            findings.at(Rule.ROUNDED, raw.place(field), raw.text(field),
                    number.toPlainString(), String.valueOf(CellNumber.DECIMALS));
        } else if (read.worded()) {
            findings.at(Rule.WORDED, raw.place(field), raw.text(field),
                    number.toPlainString());
        }
        if (!read.status().isEmpty()) {
            mark = read.status();
        }
        return number;
    }

    private CellNumber.@Nullable Value read(RawFigure raw, Field field) {
        String text = raw.text(field);
        return text.isEmpty() ? null : switch (CellNumber.of(text)) {
            case CellNumber.Value value -> value;
            case CellNumber.Missing() -> null;
            case CellNumber.Unreadable() -> {
                fail(raw, field, Rule.NOT_A_NUMBER, new Argument.Column(field));
                yield null;
            }
        };
    }

    private @Nullable Integer sample(RawFigure raw) {
        CellNumber.Value read = read(raw, Field.SAMPLE_SIZE);
        if (read == null) {
            return null;
        }
        try {
            int sample = read.number().intValueExact();
            if (sample > 0) {
                return sample;
            }
        } catch (ArithmeticException e) {
            // Not a whole number, or too large for one: said below.
        }
        fail(raw, Field.SAMPLE_SIZE, Rule.SAMPLE);
        return null;
    }

    private void fail(RawFigure raw, Field field, Rule rule, Argument... fills) {
        good = false;
        findings.at(rule, raw.place(field), raw.text(field), List.of(fills));
    }
}
