package org.tumen.upload.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tumen.upload.guess.GuessShape;
import org.tumen.upload.layout.CrossTable.Dimension;
import org.tumen.upload.layout.CrossTable.Label;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.SheetRow;

/** Wherever periods, sexes and ages stand, before the rows or above the columns, the same figures are read. */
class CrossTableTest {

    private static final List<Label> AGES = List.of(new Label("0~9세", "Y0T9", ""), new Label("20대", "Y20T29", ""),
            new Label("60세 이상", "Y_GE60", ""), new Label("합계", "_T", ""));

    @Property(tries = 200)
    void everyTableReadsBackEqual(@ForAll("tables") CrossTable written) {
        Table table = Table.of(written.rows());
        Shape shape = table.guessed();
        Table.Result result = table.screened(shape, List.of());

        assertThat(result.errors()).as(shown(table)).isEmpty();
        assertThat(result.figures()).as(shown(table)).containsExactlyInAnyOrderElementsOf(written.figures());
        assertThat(result.of(Problem.Severity.WARNING)).as(shown(table)).filteredOn(f -> !f.code().equals("screen.jump")
                && !f.code().startsWith("reconcile.parts")).isEmpty();
        assertThat(Shape.parse(shape.text())).isEqualTo(shape);
        assertThat(new GuessShape(Table.CATALOGUE).recalled(shape, table.rows(), shape.headerRow())).isEqualTo(shape);
    }

    @Property(tries = 60)
    void aWrongShareIsFoundInEveryTable(@ForAll("tables") CrossTable written) {
        List<SheetRow> rows = written.rows();
        Table.Result right = Table.of(rows).screened(Table.of(rows).guessed(), List.of());
        List<SheetRow> wrong = rows.stream().map(r -> new SheetRow(r.number(), r.cells().stream()
                .map(c -> c.matches("\\d+\\.\\d%") ? "101.5%" : c).toList())).toList();
        boolean changed = !wrong.equals(rows);
        Table.Result result = Table.of(wrong).screened(Table.of(rows).guessed(), List.of());

        assertThat(result.figures()).isEqualTo(right.figures());
        assertThat(!result.of("reconcile.share").isEmpty()).isEqualTo(changed);
    }

    @Provide
    Arbitrary<CrossTable> tables() {
        Arbitrary<List<Dimension>> order = Arbitraries.of(List.of(Dimension.TIME, Dimension.SEX),
                List.of(Dimension.TIME, Dimension.SEX, Dimension.AGE)).flatMap(d -> Arbitraries.shuffle(d));
        Arbitrary<Integer> split = Arbitraries.integers().between(1, 2);
        Arbitrary<List<Boolean>> flags = Arbitraries.of(true, false).list().ofSize(3);
        Arbitrary<List<List<Integer>>> numbers = Arbitraries.integers().between(0, 3_000).injectNull(0.05)
                .list().ofMinSize(7).ofMaxSize(30).list().ofSize(5);
        Arbitrary<List<String>> title = Arbitraries.of(List.of("북한이탈주민 입국인원 현황"),
                List.of("북한이탈주민 입국인원 현황", "(단위: 명, %)"));
        Arbitrary<List<String>> notes = Arbitraries.of("※ 2025년은 잠정치임", "자료: 통일부", "1) 입국일 기준").list()
                .ofMaxSize(2);
        return Combinators.combine(order, split, flags, periods(), Arbitraries.integers().between(2, 4), numbers,
                title, notes).as((dimensions, at, flag, periods, ages, cells, above, beneath) -> new CrossTable(
                dimensions.subList(0, Math.min(at, dimensions.size() - 1)),
                dimensions.subList(Math.min(at, dimensions.size() - 1), dimensions.size()),
                flag.get(0), flag.get(1), flag.get(2), periods,
                dimensions.contains(Dimension.AGE) ? AGES.subList(4 - ages, 4) : List.of(), cells.size() % 3, above,
                beneath, cells));
    }

    /** What came before 2002 in one or two spans, then years, the last one perhaps not yet final. */
    private static Arbitrary<List<Label>> periods() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.integers().between(2, 6),
                Arbitraries.of("", "년", "년도"), Arbitraries.of("", "(p)", "(잠정)", " 잠정치", "p", "ᵖ"))
                .as((spans, years, suffix, mark) -> Stream.concat(
                        Stream.of(new Label("~1998", "../1998", ""), new Label("~2001", "1999/2001", ""))
                                .skip(2 - spans).map(l -> spans == 1 ? new Label("~2001", "../2001", "") : l),
                        years(years, suffix, mark).stream()).toList());
    }

    private static List<Label> years(int count, String suffix, String mark) {
        List<Label> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            years.add(new Label(2002 + i + (last ? suffix.isEmpty() ? mark : "" : suffix), String.valueOf(2002 + i),
                    last && suffix.isEmpty() && !mark.isEmpty() ? "P" : ""));
        }
        return years;
    }

    private static String shown(Table table) {
        StringBuilder shown = new StringBuilder("\n");
        table.rows().forEach(r -> shown.append(r.number()).append(": ").append(String.join(" | ", r.cells()))
                .append('\n'));
        return shown.toString();
    }
}
