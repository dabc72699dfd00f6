package org.tumen.statistics.release;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/** Returns by place, kind, sex and age for many periods: far more figures than a page can draw. */
public final class ManyReturns {

    /** How many there are: more than a search goes through one by one. */
    public static final int COUNT = 12_000;

    private static final Announcement NOTE = new Announcement(new LocalizedText("Many", "많음"),
            new LocalizedText("Why", "이유"), "kim", "many.csv", "0".repeat(64));
    private static final List<String> AREAS = List.of("KR", "KP", "CN", "KR-11");
    private static final List<String> CATEGORIES = List.of("_T", "PTSD", "ANXIETY", "STRESS", "SLEEP");
    private static final List<String> AGES = List.of("_T", "Y0T9", "Y10T19", "Y20T29");

    private ManyReturns() {
    }

    /** Publishes them upon whatever stands, each with this addition to its value; gives the number of the release. */
    public static int publish(Publish publish, Releases releases, int addition, long many) {
        int standing = releases.newest().orElseThrow().number();
        return publish.figures(standing, NOTE, sink -> all(addition).limit(many).forEach(sink), List.of()).number();
    }

    private static Stream<Observation> all(int addition) {
        return periods().stream().flatMap(period -> AREAS.stream().flatMap(area -> CATEGORIES.stream()
                .flatMap(category -> Stream.of(Sex.values()).flatMap(sex -> AGES.stream().map(age ->
                        new Observation(null, "returns", area, sex, age, category, period,
                                BigDecimal.valueOf(category.length() * 7L + addition), null, null, "PERSONS",
                                period instanceof Period.Year ? "A" : "P", null, "MOU", "Table 1", null,
                                Attributes.NONE, 0, null)))))).limit(COUNT);
    }

    private static List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int year = 2001; year <= 2012; year++) {
            periods.add(new Period.Year(year));
            for (int quarter = 1; quarter <= 4; quarter++) {
                periods.add(new Period.Quarter(year, quarter));
            }
            for (int month = 1; month <= 12; month += 3) {
                periods.add(new Period.Month(YearMonth.of(year, month)));
            }
        }
        return periods;
    }
}
