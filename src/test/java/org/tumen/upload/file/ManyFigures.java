package org.tumen.upload.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/**
 * As many figures as an upload may have, each with a key of its own: every combination of real codes, with numbers
 * that add up. Unit and remarks are left out, or a million rows would be larger than the largest file.
 */
public final class ManyFigures {

    /** How many there are. */
    static final int COUNT = 1_000_000;

    private static final List<String> CATEGORIES = List.of("_T", "PTSD", "ANXIETY", "STRESS", "SLEEP", "IDEATION",
            "PLAN", "ATTEMPT", "IMPULSE", "FULL", "PARTIAL", "CURRENT", "PCL5", "GAD7", "NS");
    private static final List<String> AREAS = List.of("KR", "KR-11", "KP", "CN");
    private static final Map<Sex, Integer> SEXES = new LinkedHashMap<>();
    /** How many of the smallest age groups each age holds. */
    private static final Map<String, Integer> AGES = new LinkedHashMap<>();

    static {
        SEXES.put(Sex.FEMALE, 3);
        SEXES.put(Sex.MALE, 1);
        SEXES.put(Sex.TOTAL, 4);
        List.of("Y0T9", "Y10T19", "Y20T29", "Y30T39", "Y40T49", "Y50T59", "Y_GE60", "Y12T29", "Y18T64", "Y_GE15")
                .forEach(leaf -> AGES.put(leaf, 1));
        AGES.put("Y20T39", 2);
        AGES.put("Y40T59", 2);
        AGES.put("_T", 7);
    }

    private ManyFigures() {
    }

    /** The figures, one after the other. */
    public static Stream<Observation> all() {
        List<Period> periods = periods();
        return AREAS.stream().flatMap(area -> CATEGORIES.stream().flatMap(category -> SEXES.keySet().stream()
                .flatMap(sex -> AGES.keySet().stream().flatMap(age -> periods.stream()
                        .map(period -> figure(area, category, sex, age, period)))))).limit(COUNT);
    }

    /** Years, quarters and months. */
    private static List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int year = 1998; year <= 2023; year++) {
            periods.add(new Period.Year(year));
            for (int quarter = 1; quarter <= 4; quarter++) {
                periods.add(new Period.Quarter(year, quarter));
            }
            for (int month = 1; month <= 12; month++) {
                periods.add(new Period.Month(YearMonth.of(year, month)));
            }
        }
        return periods;
    }

    private static Observation figure(String area, String category, Sex sex, String age, Period period) {
        int least = 20 + (period.hashCode() & 7);
        return new Observation(null, "returns", area, sex, age, category, period,
                BigDecimal.valueOf(least * SEXES.get(sex) * AGES.get(age)), null, null, "PERSONS", "A", null, "MOU",
                null, null, Attributes.NONE, 0, null);
    }

    /**
     * Writes some of them as an export writes them, blank where a cell may be.
     *
     * @param count  how many
     * @param factor by which each is greater than the plain ones
     */
    public static void write(Path file, int count, int factor) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file); Stream<Observation> figures = all().limit(count)) {
            out.write(String.join(",", Observation.COLUMNS) + "\n");
            figures.forEach(figure -> {
                try {
                    out.write(row(figure, factor));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static String row(Observation o, int factor) {
        return String.join(",", o.indicator(), o.refArea(), o.sex().code(), o.age(), o.category(),
                o.timePeriod().code(), String.valueOf(o.value().multiply(BigDecimal.valueOf(factor))), "", "", "",
                o.obsStatus(), "", o.source(), "", "\n");
    }
}
