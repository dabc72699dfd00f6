package org.tumen.upload.notation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Period;

/**
 * The periods that stand side by side above a wide table. They explain each other: {@code ~2001} begins after the
 * column before it, and {@code 2025.9} among years is that year so far.
 */
public final class PeriodHeadings {

    private final Set<Integer> soFar = new HashSet<>();
    private @Nullable Integer lastYear;

    private PeriodHeadings(Collection<PeriodReading> readings, boolean stock) {
        Set<Integer> several = new HashSet<>();
        boolean yearly = false;
        for (PeriodReading reading : readings) {
            if (reading instanceof PeriodReading.Until) {
                yearly = true;
            } else if (reading instanceof PeriodReading.At(Period.Year(int year), String status)) {
                yearly = true;
                several.add(year);
            } else if (reading instanceof PeriodReading.At(Period period, String status) && isDate(period)) {
                int year = period.end().orElseThrow().getYear();
                if (!soFar.add(year)) {
                    several.add(year);
                }
            }
        }
        soFar.removeAll(several);
        // A number of people at a date belongs to that date, whatever its neighbours are.
        if (stock || !yearly) {
            soFar.clear();
        }
    }

    private static boolean isDate(Period period) {
        return period instanceof Period.Month || period instanceof Period.Day;
    }

    /**
     * Reads the headings of one row.
     *
     * @param texts by column
     * @param stock whether the table counts people at a date rather than events in a period
     * @return by column, without those that say no period
     */
    public static Map<Integer, Heading> read(SortedMap<Integer, String> texts, boolean stock) {
        SortedMap<Integer, PeriodReading> readings = new TreeMap<>();
        texts.forEach((column, text) -> readings.put(column, PeriodReading.of(text)));
        if (!stock) {
            Days days = daysFor(readings.values());
            readings.replaceAll((column, reading) -> spanned(reading, days));
        }
        PeriodHeadings row = new PeriodHeadings(readings.values(), stock);
        Map<Integer, Heading> headings = new LinkedHashMap<>();
        readings.forEach((column, reading) -> {
            Heading heading = row.heading(reading);
            if (heading != null) {
                headings.put(column, heading);
            }
        });
        return headings;
    }

    /** Spreadsheets write years as their first or last days, and months as their first. */
    private enum Days {
        YEARS, MONTHS, DAYS
    }

    private static Days daysFor(Collection<PeriodReading> readings) {
        List<LocalDate> days = new ArrayList<>();
        for (PeriodReading reading : readings) {
            if (reading instanceof PeriodReading.At(Period.Day(LocalDate day), String status)) {
                days.add(day);
            } else if (!(reading instanceof PeriodReading.Total) && !(reading instanceof PeriodReading.Unreadable)) {
                return Days.DAYS;
            }
        }
        boolean years = days.stream().allMatch(d -> d.getDayOfYear() == 1)
                || days.stream().allMatch(d -> d.getDayOfYear() == d.lengthOfYear());
        boolean months = days.stream().allMatch(d -> d.getDayOfMonth() == 1);
        return days.size() < 2 ? Days.DAYS : years ? Days.YEARS : months ? Days.MONTHS : Days.DAYS;
    }

    private static PeriodReading spanned(PeriodReading reading, Days meant) {
        return reading instanceof PeriodReading.At(Period.Day(LocalDate day), String status) ? switch (meant) {
            case YEARS -> new PeriodReading.At(new Period.Year(day.getYear()), status);
            case MONTHS -> new PeriodReading.At(new Period.Month(YearMonth.from(day)), status);
            case DAYS -> reading;
        } : reading;
    }

    private @Nullable Heading heading(PeriodReading reading) {
        return switch (reading) {
            case PeriodReading.At(Period period, String status) -> {
                Period meant = inYears(period);
                meant.end().ifPresent(e -> lastYear = e.getYear());
                yield new Heading.Of(meant, status);
            }
            case PeriodReading.Until(int year, String status) -> {
                Heading heading = new Heading.Of(until(lastYear, year), status);
                lastYear = year;
                yield heading;
            }
            case PeriodReading.Total() -> new Heading.Total();
            case PeriodReading.Unreadable() -> null;
        };
    }

    /** The years after an earlier one up to this; open where there is no earlier one. */
    public static Period until(@Nullable Integer earlier, int year) {
        if (earlier == null || earlier >= year) {
            return new Period.Range(null, new Period.Year(year));
        }
        return earlier + 1 == year ? new Period.Year(year)
                : new Period.Range(new Period.Year(earlier + 1), new Period.Year(year));
    }

    /** A month that stands alone for its year, among years, is that year so far: all of it in December. */
    private Period inYears(Period period) {
        LocalDate end = period.end().orElse(LocalDate.MIN);
        boolean whole = end.equals(YearMonth.from(end).atEndOfMonth());
        return isDate(period) && whole && soFar.contains(end.getYear())
                ? monthsOf(end.getYear(), 1, end.getMonthValue()) : period;
    }

    /** Some months of a year: the quarter, half or year where they are just that, under the name figures have. */
    static Period monthsOf(int year, int from, int to) {
        int months = to - from + 1;
        if (months == 1) {
            return new Period.Month(YearMonth.of(year, from));
        } else if (months == 12) {
            return new Period.Year(year);
        } else if (months == 3 && to % 3 == 0) {
            return new Period.Quarter(year, to / 3);
        } else if (months == 6 && to % 6 == 0) {
            return new Period.Half(year, to / 6);
        }
        return new Period.Range(new Period.Month(YearMonth.of(year, from)), new Period.Month(YearMonth.of(year, to)));
    }
}
