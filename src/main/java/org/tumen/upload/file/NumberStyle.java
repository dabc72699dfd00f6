package org.tumen.upload.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a sheet shows a number: what kind of thing it is for who looks at it. */
enum NumberStyle {
    PLAIN, PERCENT, YEAR, MONTH, DATE, TIME, DATE_TIME;

    /** The last day of the year 9999, where Excel's calendar ends. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** Quoted and escaped characters, fillers, colours and locales: all that is shown as it is, or not at all. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[(?![hms]+])[^]]*]?");

    /** The style of a number format, which is built in where it has a low number and says nothing. */
    static NumberStyle of(@Nullable Integer id, @Nullable String format) {
        if (format == null) {
            return id == null ? PLAIN : builtIn(id);
        }
        String first = format.split(";", 2)[0].toLowerCase(Locale.ROOT);
        String code = DECORATION.matcher(first).replaceAll("");
        if (code.contains("%")) {
            return PERCENT;
        }
        // Hours beyond the day are a length of time, which no figure here is.
        if (code.contains("[") || code.contains("general") || code.contains("0") && !code.matches(".*[yd].*")) {
            return PLAIN;
        }
        boolean time = code.contains("h") || code.contains("s");
        if (code.contains("d")) {
            return time ? DATE_TIME : DATE;
        }
        if (code.contains("y")) {
            return time ? DATE_TIME : code.contains("m") ? MONTH : YEAR;
        }
        return time ? TIME : code.contains("m") ? DATE : PLAIN;
    }

    /** Those of East Asian Excel, which has more than others: 27 to 36 and 50 to 58 are dates there. */
    private static NumberStyle builtIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DATE;
            case 17 -> MONTH;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45 -> TIME;
            case 22 -> DATE_TIME;
            default -> PLAIN;
        };
    }

    /** Whether the number is a day of Excel's calendar. */
    boolean isDate(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    }

    /** The date in ISO form, as exactly as this style shows it. */
    String date(LocalDateTime moment) {
        return switch (this) {
            case YEAR -> String.valueOf(moment.getYear());
            case MONTH -> DateTimeFormatter.ofPattern("uuuu-MM").format(moment);
            case TIME -> moment.toLocalTime().toString();
            case PLAIN, PERCENT, DATE -> moment.toLocalDate().toString();
            case DATE_TIME -> moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
                    : moment.toString();
        };
    }
}
