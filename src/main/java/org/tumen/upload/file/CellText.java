package org.tumen.upload.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * A cell of a sheet as text. Numbers have the fifteen digits that Excel shows, a point and no exponent; percentages
 * keep their sign: {@code 73.4%}. Dates are written as exactly as they are shown: {@code 2014}, {@code 2014-02},
 * {@code 2014-02-17}. A formula is its stored value, its error such as {@code #REF!}, or, where nothing was ever
 * computed, itself.
 */
final class CellText {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LARGEST_EXPONENT = 400;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {
    }

    /** What stands in the cell. */
    static String of(Cell cell) {
        return switch (cell.getValue()) {
            case null -> unread(cell);
            case BigDecimal number -> number(cell, number);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            case Object text -> unescaped(text.toString());
        };
    }

    private static String unread(Cell cell) {
        if (cell.getRawValue() != null) {
            return cell.getRawValue();
        }
        return cell.getFormula() == null || cell.getFormula().isEmpty() ? "" : "=" + cell.getFormula();
    }

    private static String number(Cell cell, BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            return cell.getRawValue();
        }
        NumberStyle style = NumberStyle.of(cell.getDataFormatId(), cell.getDataFormatString());
        return switch (style) {
            case PLAIN -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case YEAR, MONTH, DATE, TIME, DATE_TIME -> style.isDate(number) ? style.date(cell.asDate()) : plain(number);
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    /** Workbooks write characters that XML does not know as {@code _x000D_}. */
    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(m.group(1), 16)))) : text;
    }
}
