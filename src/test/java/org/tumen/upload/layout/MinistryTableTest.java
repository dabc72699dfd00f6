package org.tumen.upload.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.upload.guess.GuessShape;
import org.tumen.upload.screening.Candidate;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Corrections;
import org.tumen.upload.sheet.Equation;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.SheetRow;

/** The ministry's table of arrivals, as it is published, against the figures that are shipped. */
class MinistryTableTest {

    private static final Map<Observation.Key, Observation> STANDING = Table.byKey(ShippedData.newest());

    /** What the table holds: the ministry's arrivals by year, women, men and total. */
    private static final List<Observation> ARRIVALS = STANDING.values().stream()
            .filter(o -> o.indicator().equals("arrivals") && o.source().equals("MOU") && o.age().equals("_T"))
            .filter(o -> o.timePeriod() instanceof Period.Year || o.timePeriod().code().equals("../1998")
                    || o.timePeriod().code().equals("1999/2001"))
            .sorted(Comparator.comparing(Observation::timePeriod, Period.ORDER)).toList();

    private static final List<Period> PERIODS = ARRIVALS.stream().map(Observation::timePeriod).distinct().toList();

    @Test
    void theTableHoldsEveryYearOfTheShippedFigures() {
        assertThat(PERIODS).hasSize(26);
        assertThat(ARRIVALS).hasSize(3 * 26);
    }

    @Test
    void anUnchangedTableChangesNothing() {
        Table.Result result = published().screened();

        assertThat(result.errors()).isEmpty();
        assertThat(result.of(Problem.Severity.WARNING)).isEmpty();
        assertThat(result.candidates()).hasSize(ARRIVALS.size()).allSatisfy(c -> {
            Observation before = STANDING.get(c.figure().key());
            assertThat(before).as(c.figure().toString()).isNotNull();
            assertThat(c.figure().value()).isEqualByComparingTo(before.value());
            assertThat(c.figure().obsStatus()).isEqualTo(before.obsStatus());
        });
        assertThat(result.candidates()).extracting(c -> c.figure().key())
                .containsExactlyInAnyOrderElementsOf(ARRIVALS.stream().map(Observation::key).toList());
        assertThat(result.screened().rows()).isEqualTo(4);
        assertThat(result.screened().figures()).isEqualTo(ARRIVALS.size());
    }

    @Test
    void whatIsNotStoredIsSaid() {
        Table.Result result = published().screened();

        assertThat(result.of("screen.note")).extracting(Problem::value)
                .containsExactly("※ 2025년은 잠정치임", "자료: 통일부");
        assertThat(result.of("screen.checked")).extracting(Problem::value).containsExactly("합계", "여성비율");
        assertThat(result.of("screen.worded")).isEmpty();
    }

    @Test
    void theTableIsGuessedWithoutAQuestion() {
        Shape shape = published().guessed();

        assertThat(shape.open()).isEmpty();
        assertThat(shape).isInstanceOfSatisfying(Shape.Wide.class, wide -> {
            assertThat(wide.defaults().get(Field.INDICATOR)).isEqualTo("arrivals");
            assertThat(wide.defaults().get(Field.SOURCE)).isEqualTo("MOU");
            assertThat(wide.defaults().get(Field.UNIT_MEASURE)).isEqualTo("PERSONS");
            assertThat(wide.headerRow()).isEqualTo(4);
        });
        assertThat(Shape.parse(shape.text())).isEqualTo(shape);
    }

    @Test
    void nothingButTheFiguresIsNeededToKnowTheTable() {
        List<SheetRow> bare = published().rows().stream().filter(r -> r.number() >= 4 && r.number() <= 8).toList();

        assertThat(Table.of(bare).guessed().open()).isEmpty();
        assertThat(Table.of(bare).screened().figures()).hasSize(ARRIVALS.size());
    }

    @Test
    void aChangedNumberIsFoundInEveryEquation() {
        Table.Result result = altered(Sex.MALE, "2025", "26").screened();

        assertThat(result.errors()).isEmpty();
        assertThat(result.of("reconcile.sexes")).singleElement().satisfies(f -> {
            assertThat(f.arguments()).containsExactly("arrivals KR 2025 MOU", "26 + 198", "224", "223", "1");
            assertThat(f.severity()).isEqualTo(Problem.Severity.WARNING);
        });
        assertThat(result.of("reconcile.total")).singleElement().satisfies(f ->
                assertThat(f.arguments()).endsWith("9594", "9593", "1"));
        assertThat(changed(result)).containsExactly("M 2025 26");
    }

    @Test
    void aTotalThatDoesNotAddUpIsWrittenOut() {
        Table.Result result = altered(Sex.TOTAL, "2025", "224").screened();

        assertThat(result.of("reconcile.sexes")).singleElement().satisfies(f ->
                assertThat(f.says(Table.ENGLISH))
                        .contains("25 + 198 = 223", "the file says 224", "difference 1"));
        assertThat(result.of("reconcile.runningStanding")).singleElement().satisfies(f ->
                assertThat(f.arguments()).containsExactly("arrivals_cumulative KR 2025-12 MOU", "34314 + 224", "34538",
                        "34537", "1"));
        assertThat(changed(result)).containsExactly("_T 2025 224");
    }

    @Test
    void aYearThatEndsEarlierIsARange() {
        List<SheetRow> rows = published().rows().stream().map(r -> r.number() == 4
                ? new SheetRow(4, r.cells().stream().map(c -> c.startsWith("2025") ? "2025.9(잠정)" : c).toList()) : r)
                .toList();

        assertThat(Table.of(rows).screened().candidates()).filteredOn(c -> c.figure().sex() == Sex.FEMALE).last()
                .satisfies(c -> {
                    assertThat(c.figure().timePeriod().code()).isEqualTo("2025-01/2025-09");
                    assertThat(c.figure().obsStatus()).isEqualTo("P");
                });
    }

    @Test
    void nextQuartersTableHasTheSameSignature() {
        SheetRow header = published().rows().get(2);
        List<String> next = new ArrayList<>(header.cells());
        next.add(next.indexOf("합계"), "2026.3(잠정)");

        assertThat(GuessShape.signature(new SheetRow(9, next))).isEqualTo(GuessShape.signature(header))
                .isEqualTo("구분||#|합계");
        Shape recalled = new GuessShape(Table.CATALOGUE).recalled(published().guessed(), new SheetRow(9, next));
        assertThat(recalled.headerRow()).isEqualTo(9);
        assertThat(((Shape.Wide) recalled).headings()).hasSize(28);
    }

    private static List<String> changed(Table.Result result) {
        return result.candidates().stream().map(Candidate::figure)
                .filter(o -> o.value().compareTo(STANDING.get(o.key()).value()) != 0)
                .map(o -> o.sex().code() + " " + o.timePeriod().code() + " " + Equation.plain(o.value())).toList();
    }

    private static Table altered(Sex sex, String period, String value) {
        int column = 2 + IntStream.range(0, PERIODS.size()).filter(i -> PERIODS.get(i).code().equals(period))
                .findFirst().orElseThrow();
        long row = switch (sex) {
            case MALE -> 5;
            case FEMALE -> 6;
            case TOTAL -> 7;
        };
        return Table.of(published().rows().stream().map(new Corrections(Map.of(new CellRef(row, column), value))::apply)
                .toList());
    }

    /** Title, blank row, unit, header, four rows, a blank row, notes; the second column is blank. */
    private static Table published() {
        String header = "구분||" + PERIODS.stream().map(MinistryTableTest::heading).collect(Collectors.joining("|"))
                + "|합계";
        String text = Stream.of("|북한이탈주민 입국인원 현황", "", "|||(단위: 명, %)", header, line("남(명)", Sex.MALE),
                line("여(명)", Sex.FEMALE), line("합계(명)", Sex.TOTAL), shares(), "", "※ 2025년은 잠정치임", "자료: 통일부")
                .collect(Collectors.joining("\n"));
        return Table.of(text);
    }

    private static String heading(Period period) {
        return switch (period.code()) {
            case "../1998" -> "~1998";
            case "1999/2001" -> "~2001";
            case "2025" -> "2025.12(잠정)";
            default -> period.code();
        };
    }

    private static String line(String label, Sex sex) {
        List<BigDecimal> numbers = PERIODS.stream().map(p -> value(sex, p)).toList();
        BigDecimal total = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return label + "||" + Stream.concat(numbers.stream(), Stream.of(total))
                .map(n -> "%,d".formatted(n.intValueExact()))
                .collect(Collectors.joining("|"));
    }

    private static String shares() {
        return "여성비율||" + PERIODS.stream().map(p -> share(value(Sex.FEMALE, p), value(Sex.TOTAL, p)))
                .collect(Collectors.joining("|"));
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return part.multiply(new BigDecimal(100)).divide(whole, 1, RoundingMode.HALF_UP) + "%";
    }

    private static BigDecimal value(Sex sex, Period period) {
        return Optional.ofNullable(ARRIVALS.stream().filter(o -> o.sex() == sex && o.timePeriod().equals(period))
                .findFirst().orElseThrow().value()).orElseThrow();
    }
}
