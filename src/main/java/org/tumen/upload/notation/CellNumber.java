package org.tumen.upload.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell says that should hold a number. */
public sealed interface CellNumber {

    /** The most decimals a figure keeps. */
    int DECIMALS = 4;

    /**
     * A number.
     *
     * @param worded  whether more stood there than a number and its separators: a unit, a mark
     * @param rounded whether it had more decimals than a figure keeps
     * @param percent whether a percent sign stood there
     * @param status  status letter that a mark adds; empty where none
     */
    record Value(BigDecimal number, boolean worded, boolean rounded, boolean percent, String status)
            implements CellNumber {
    }

    /** Nothing, or a sign for nothing. Never zero. */
    record Missing() implements CellNumber {
    }

    /** Something else. */
    record Unreadable() implements CellNumber {
    }

    /** Reads a cell. */
    static CellNumber of(String cell) {
        Matcher simple = Form.SIMPLE.matcher(cell);
        if (simple.matches()) {
            return value(new BigDecimal(cell), false, false, "");
        }
        String text = Wording.clean(cell).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || Vocabulary.SHIPPED.words("missing").containsKey(Wording.plain(text))) {
            return new Missing();
        }
        String status = Form.PROVISIONAL.matcher(cell.strip()).find() ? "P" : "";
        Matcher marked = Form.MARK.matcher(text);
        if (marked.find()) {
            status = Vocabulary.SHIPPED.words("mark").getOrDefault(Wording.plain(marked.group("mark")), "P");
            text = text.substring(0, marked.start()).strip();
        }
        return worded(text, status, Wording.closesMore(cell.strip()));
    }

    private static CellNumber worded(String text, String status, boolean noted) {
        Matcher numbered = Form.NOTED.matcher(text);
        String number = numbered.matches() ? numbered.group(1) : text;
        boolean separatorsOnly = !noted && Form.GROUPED.matcher(text).matches();
        boolean percent = number.endsWith("%");
        for (Map.Entry<String, String> unit : Vocabulary.SHIPPED.words("unit_measure").entrySet()) {
            if (number.endsWith(unit.getKey())) {
                number = number.substring(0, number.length() - unit.getKey().length()).strip();
                break;
            }
        }
        number = Form.MINUS.matcher(number).replaceFirst("-");
        if (Form.GROUPED.matcher(number).matches()) {
            number = number.replace(",", "").replace(" ", "");
        }
        return Form.EXPONENT.matcher(number).matches() ? value(new BigDecimal(number), !separatorsOnly, percent,
                status)
                : new Unreadable();
    }

    private static CellNumber value(BigDecimal number, boolean worded, boolean percent, String status) {
        if (number.precision() - number.scale() > 16) {
            return new Unreadable();
        }
        if (number.scale() <= DECIMALS) {
            return new Value(number.scale() < 0 ? number.setScale(0) : number, worded, false, percent, status);
        }
        BigDecimal kept = number.setScale(DECIMALS, RoundingMode.HALF_UP);
        BigDecimal plain = kept.stripTrailingZeros();
        return new Value(plain.setScale(Math.max(0, plain.scale())), worded, kept.compareTo(number) != 0, percent,
                status);
    }

    /** The written forms of a number. */
    final class Form {
        private static final Pattern SIMPLE = Pattern.compile("-?\\d{1,16}(\\.\\d{1,4})?");
        private static final Pattern EXPONENT = Pattern.compile(
                "-?(\\d{1,30}(\\.\\d{1,30})?|\\.\\d{1,30})(e[+-]?\\d{1,2})?");
        private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:(?:,\\d{3})+|(?: \\d{3})+)(\\.\\d+)?");
        /** A grouped number ends with three digits: what follows is the number of a note. */
        private static final Pattern NOTED = Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+)\\d{1,2}\\)");
        private static final Pattern MINUS = Pattern.compile("^[−△▲‐–]\\s*");
        private static final Pattern PROVISIONAL = Pattern.compile("\\dᵖ");
        private static final Pattern MARK = Pattern.compile("[(\\[]?(?<mark>" + String.join("|", Vocabulary.SHIPPED
                .words("mark").keySet().stream().map(Pattern::quote).toList()) + ")[)\\]]?$");

        private Form() {
        }
    }
}
