package org.tumen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A period reads back what it writes, and periods stand in one order. */
class PeriodTest {

    @Property
    void readsBackWhatItWrites(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.code())).isEqualTo(period);
    }

    @Property
    void startsNoLaterThanItEnds(@ForAll("periods") Period period) {
        period.start().ifPresent(start -> assertThat(start).isBeforeOrEqualTo(period.end().orElseThrow()));
    }

    @Property
    void onlyTheUndatedHasNoEnd(@ForAll("periods") Period period) {
        assertThat(period.end().isEmpty()).isEqualTo(period instanceof Period.Undated);
    }

    @Property
    void orderIsTheSameFromBothSides(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(Integer.signum(Period.ORDER.compare(a, b))).isEqualTo(-Integer.signum(Period.ORDER.compare(b, a)));
    }

    @Property
    void onlyEqualPeriodsStandInTheSamePlace(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(Period.ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void orderIsTransitive(@ForAll("periods") Period a, @ForAll("periods") Period b, @ForAll("periods") Period c) {
        List<Period> sorted = new ArrayList<>(List.of(a, b, c));
        sorted.sort(Period.ORDER);
        assertThat(Period.ORDER.compare(sorted.getFirst(), sorted.getLast())).isLessThanOrEqualTo(0);
    }

    @Property
    void undatedIsLast(@ForAll("dated") Period dated) {
        assertThat(Period.ORDER.compare(dated, new Period.Undated())).isNegative();
    }

    @Test
    void saysWhichDaysItCovers() {
        assertThat(Period.parse("2018-S2")).extracting(p -> p.start().orElseThrow(), p -> p.end().orElseThrow())
                .containsExactly(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 12, 31));
        assertThat(Period.parse("2019-Q1")).extracting(p -> p.start().orElseThrow(), p -> p.end().orElseThrow())
                .containsExactly(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31));
        assertThat(Period.parse("2024-02").end()).contains(LocalDate.of(2024, 2, 29));
        assertThat(Period.parse("2012/2021").start()).contains(LocalDate.of(2012, 1, 1));
        assertThat(Period.parse("../1998").start()).isEmpty();
        assertThat(Period.parse("../1998").end()).contains(LocalDate.of(1998, 12, 31));
    }

    @Test
    void aTotalOverYearsIsNoYear() {
        assertThat(Period.parse("1999/2001")).isInstanceOf(Period.Range.class);
        assertThat(Period.parse("../1998")).isNotEqualTo(Period.parse("1998"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "16", "20166", "2016 ", "2016-", "2016-13", "2016-00", "2016-1", "2016-S3",
        "2016-S0", "2016-Q5", "2016-Q0", "2023-02-29", "2016/", "/2016", "2016/..", "../..", "../", "2021/2012",
        "2012/2013/2014", "_T", "_u", "_U/2016", "2016/_U", "s1-2016", "2016-s1", "٢٠١٦", "0000"})
    void rejectsRubbish(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.oneOf(dated(), Arbitraries.just(new Period.Undated()));
    }

    @Provide
    Arbitrary<Period> dated() {
        Arbitrary<Period> closed = Combinators.combine(points(), points()).as((a, b) ->
                a.start().orElseThrow().isAfter(b.end().orElseThrow()) ? new Period.Range(b, a) : new Period.Range(a,
                b));
        Arbitrary<Period> open = points().map(to -> new Period.Range(null, to));
        return Arbitraries.oneOf(points(), closed, open);
    }

    private static Arbitrary<Period> points() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1000, 2999);
        Arbitrary<Period> year = years.map(Period.Year::new);
        Arbitrary<Period> half = Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(Period.Half::new);
        Arbitrary<Period> quarter = Combinators.combine(years, Arbitraries.integers().between(1, 4))
                .as(Period.Quarter::new);
        Arbitrary<Period> month = Combinators.combine(years, Arbitraries.integers().between(1, 12))
                .as((y, m) -> new Period.Month(YearMonth.of(y, m)));
        Arbitrary<Period> day = Combinators.combine(years, Arbitraries.integers().between(1, 365))
                .as((y, d) -> new Period.Day(LocalDate.ofYearDay(y, d)));
        return Arbitraries.oneOf(year, half, quarter, month, day);
    }
}
