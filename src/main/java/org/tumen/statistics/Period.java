package org.tumen.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time an observation speaks of, as SDMX writes it: {@code 2016}, {@code 2018-S1}, {@code 2019-Q2},
 * {@code 2014-02}, {@code 2023-10-09}; a range {@code 2012/2021}; a range with an open start {@code ../1998}
 * (ISO 8601-2); or {@code _U} where no date is stated. A total over several years is a {@link Range}, never a year.
 */
public sealed interface Period {

    /** By first day, then last day; open starts first, undated last. */
    Comparator<Period> ORDER = Comparator
            .comparing((Period p) -> p instanceof Undated)
            .thenComparing(p -> p.end().orElse(LocalDate.MAX))
            .thenComparing(p -> p.start().orElse(LocalDate.MIN))
            .thenComparing(Period::code);

    /** The text form; {@code parse(p.code()).equals(p)}. */
    String code();

    /** First day covered; empty where the start is open or unknown. */
    Optional<LocalDate> start();

    /** Last day covered; empty only where no date is stated. */
    Optional<LocalDate> end();

    /** Whether periods of this length follow one another, as years do; ranges overlap, and no date has no next. */
    default boolean sequential() {
        return !(this instanceof Range) && !(this instanceof Undated);
    }

    /** A calendar year. */
    record Year(int year) implements Period {
        @Override public String code() { return year > 999 ? Integer.toString(year) : "%04d".formatted(year); }
        @Override public Optional<LocalDate> start() { return Optional.of(LocalDate.of(year, 1, 1)); }
        @Override public Optional<LocalDate> end() { return Optional.of(LocalDate.of(year, 12, 31)); }
    }

    /** Half a calendar year; {@code half} is 1 or 2. */
    record Half(int year, int half) implements Period {
        @Override public String code() { return "%04d-S%d".formatted(year, half); }
        @Override public Optional<LocalDate> start() { return Optional.of(LocalDate.of(year, half * 6 - 5, 1)); }
        @Override public Optional<LocalDate> end() { return Optional.of(YearMonth.of(year, half * 6).atEndOfMonth()); }
    }

    /** A quarter of a calendar year; {@code quarter} is 1 to 4. */
    record Quarter(int year, int quarter) implements Period {
        @Override public String code() { return "%04d-Q%d".formatted(year, quarter); }
        @Override public Optional<LocalDate> start() { return Optional.of(LocalDate.of(year, quarter * 3 - 2, 1)); }
        @Override public Optional<LocalDate> end() {
            return Optional.of(YearMonth.of(year, quarter * 3).atEndOfMonth());
        }
    }

    /** A calendar month, or the end of one for a stock. */
    record Month(YearMonth month) implements Period {
        @Override public String code() { return month.toString(); }
        @Override public Optional<LocalDate> start() { return Optional.of(month.atDay(1)); }
        @Override public Optional<LocalDate> end() { return Optional.of(month.atEndOfMonth()); }
    }

    /** A single day. */
    record Day(LocalDate day) implements Period {
        @Override public String code() { return day.toString(); }
        @Override public Optional<LocalDate> start() { return Optional.of(day); }
        @Override public Optional<LocalDate> end() { return Optional.of(day); }
    }

    /** Several years or months taken together; {@code from} is null where the start is open. */
    record Range(@Nullable Period from, Period to) implements Period {
        @Override public String code() { return (from == null ? ".." : from.code()) + "/" + to.code(); }
        @Override public Optional<LocalDate> start() { return Optional.ofNullable(from).flatMap(Period::start); }
        @Override public Optional<LocalDate> end() { return to.end(); }
    }

    /** No date is stated. */
    record Undated() implements Period {
        @Override public String code() { return "_U"; }
        @Override public Optional<LocalDate> start() { return Optional.empty(); }
        @Override public Optional<LocalDate> end() { return Optional.empty(); }
    }

    /**
     * Reads a period from its text form.
     *
     * @throws IllegalArgumentException if the text is none of the forms above, or a range ends before it starts
     */
    static Period parse(String text) {
        if (text.equals("_U")) {
            return new Undated();
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        String from = text.substring(0, slash);
        Range range = new Range(from.equals("..") ? null : point(from), point(text.substring(slash + 1)));
        boolean backwards = range.start().isPresent() && range.start().get().isAfter(range.end().orElseThrow());
        if (backwards) {
            throw new IllegalArgumentException("range ends before it starts: " + text);
        }
        return range;
    }

    private static Period point(String text) {
        Matcher m = Form.POINT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        int year = Integer.parseInt(m.group("year"));
        try {
            if (m.group("half") != null) {
                return new Half(year, Integer.parseInt(m.group("half")));
            } else if (m.group("quarter") != null) {
                return new Quarter(year, Integer.parseInt(m.group("quarter")));
            } else if (m.group("day") != null) {
                return new Day(LocalDate.parse(text));
            } else if (m.group("month") != null) {
                return new Month(YearMonth.parse(text));
            }
            return new Year(year);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a period: " + text, e);
        }
    }

    /** The written form of a single period. */
    final class Form {
        private static final Pattern POINT = Pattern.compile(
                "(?<year>[12]\\d{3})(-S(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\\d{2})(-(?<day>\\d{2}))?)?");

        private Form() {
        }
    }
}
