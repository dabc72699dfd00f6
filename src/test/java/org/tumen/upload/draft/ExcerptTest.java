package org.tumen.upload.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tumen.upload.file.FileLimits;
import org.tumen.upload.layout.Defaults;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/** What is shown of a table: its beginning and what was found in it, however long and wide it is. */
class ExcerptTest {

    private static final int ROWS = 1_000;

    @Test
    void showsAShortTableWhole() {
        Excerpt excerpt = excerpt(rows(40), Map.of(), at(7));

        assertThat(numbers(excerpt)).isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(gaps(excerpt)).isEmpty();
        assertThat(excerpt.columns()).containsExactly(0, 1, 2);
        assertThat(excerpt.text(new CellRef(7, 1))).contains("7b");
        assertThat(excerpt.text(new CellRef(41, 1))).isEmpty();
        assertThat(excerpt.text(new CellRef(7, 9))).isEmpty();
    }

    @Test
    void showsTheBeginningOfALongTableAndHowManyRowsFollow() {
        Excerpt excerpt = excerpt(rows(ROWS), Map.of());

        assertThat(excerpt.shown()).isEqualTo(ExcerptRows.FIRST);
        assertThat(gaps(excerpt)).containsExactly(new Excerpt.Gap(ExcerptRows.FIRST, ROWS - ExcerptRows.FIRST));
    }

    @Test
    void showsRowsWithFindingsBetweenTheirNeighbours() {
        Excerpt excerpt = excerpt(rows(ROWS), Map.of(), at(500), at(502), at(ROWS));

        assertThat(numbers(excerpt).stream().filter(n -> n > ExcerptRows.FIRST))
                .containsExactly(499L, 500L, 501L, 502L, 503L, 999L, 1000L);
        assertThat(gaps(excerpt)).containsExactly(new Excerpt.Gap(300, 198), new Excerpt.Gap(503, 495));
    }

    @Test
    void countsNoBlankRowsAsLeftOut() {
        List<SheetRow> rows = new ArrayList<>(rows(ROWS));
        rows.removeIf(r -> r.number() > 310 && r.number() < 320);

        Excerpt excerpt = excerpt(rows, Map.of(), at(325));

        assertThat(gaps(excerpt)).first().isEqualTo(new Excerpt.Gap(300, 14));
        assertThat(excerpt.rows()).isEqualTo(ROWS - 9);
    }

    @Property(tries = 60)
    void everyRowIsShownOrCounted(@ForAll @Size(max = 12) Set<@IntRange(min = 1, max = ROWS) Integer> found,
            @ForAll @Size(max = 3) Set<@IntRange(min = 1, max = ROWS) Integer> corrected) {
        Map<CellRef, String> corrections = corrected.stream().collect(Collectors.toMap(r -> new CellRef(r, 1),
                r -> "right"));
        Excerpt excerpt = excerpt(rows(ROWS), corrections, found.stream().map(ExcerptTest::at)
                .toArray(Problem[]::new));

        assertThat(numbers(excerpt)).isSorted().doesNotHaveDuplicates();
        assertThat(excerpt.shown() + gaps(excerpt).stream().mapToLong(Excerpt.Gap::rows).sum()).isEqualTo(ROWS);
        for (int row : Stream.of(found, corrected).flatMap(Collection::stream).toList()) {
            assertThat(numbers(excerpt)).contains((long) Math.max(1, row - 1), (long) row,
                    (long) Math.min(ROWS, row + 1));
        }
        assertThat(corrected).allSatisfy(row -> {
            assertThat(excerpt.text(new CellRef(row, 1))).contains("right");
            assertThat(excerpt.originals()).containsEntry(new CellRef(row, 1), row + "b");
        });
        List<Excerpt.Line> only = excerpt.only(r -> found.contains((int) r.number()));
        assertThat(only.stream().mapToLong(l -> switch (l) {
            case Excerpt.Row row -> 1;
            case Excerpt.Gap gap -> gap.rows();
        }).sum()).isEqualTo(ROWS);
        assertThat(only).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheGravestWhereTooManyRowsHaveFindings() {
        Problem[] found = Stream.concat(IntStream.rangeClosed(400, 999).mapToObj(row ->
                Problem.at(Rule.JUMP, new CellRef(row, 1), "")), Stream.of(at(1_000))).toArray(Problem[]::new);

        Excerpt excerpt = excerpt(rows(ROWS), Map.of(), found);

        assertThat(numbers(excerpt)).contains(1_000L);
        assertThat(excerpt.shown()).isLessThanOrEqualTo(ExcerptRows.FIRST + ExcerptRows.FOUND + 4);
    }

    @Test
    void showsOfManyColumnsThoseThatAreReadAndThoseWithFindings() {
        List<SheetRow> rows = IntStream.rangeClosed(1, 400).mapToObj(row -> new SheetRow(row,
                IntStream.range(0, FileLimits.COLUMNS).mapToObj(c -> row + "/" + c).toList())).toList();
        Shape shape = new Shape.Long(1, Map.of(700, Field.TIME_PERIOD, 701, Field.OBS_VALUE), Defaults.PLAIN);

        Excerpt excerpt = excerpt(rows, Map.of(), shape, Problem.at(Rule.PERIOD,
                new CellRef(400, 999), ""));

        assertThat(excerpt.columns()).hasSize(ExcerptRows.COLUMNS).isSorted().contains(0, 1, 700, 701, 999);
        assertThat(excerpt.width()).isEqualTo(FileLimits.COLUMNS);
        assertThat(excerpt.text(new CellRef(400, 999))).contains("400/999");
        assertThat(excerpt.lines()).filteredOn(Excerpt.Row.class::isInstance).allSatisfy(l ->
                assertThat(((Excerpt.Row) l).cells()).hasSize(ExcerptRows.COLUMNS));
    }

    @Test
    void keepsFewerRowsWhereTheyAreFullOfText() {
        String text = "가".repeat(FileLimits.CELL);
        List<SheetRow> rows = IntStream.rangeClosed(1, 200).mapToObj(row -> new SheetRow(row,
                List.of(text, text, text, text))).toList();

        Excerpt excerpt = excerpt(rows, Map.of(), at(200));

        assertThat(excerpt.shown()).isBetween(45L, 55L);
        assertThat(numbers(excerpt)).contains(1L, 199L, 200L);
        assertThat(gaps(excerpt)).singleElement().extracting(Excerpt.Gap::rows).isEqualTo(200 - excerpt.shown());
    }

    private static List<SheetRow> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(row -> new SheetRow(row, List.of(row + "a", row + "b",
                row + "c"))).toList();
    }

    private static Problem at(int row) {
        return Problem.at(Rule.NOT_A_NUMBER, new CellRef(row, 1), "");
    }

    private static Excerpt excerpt(List<SheetRow> rows, Map<CellRef, String> corrections, Problem... found) {
        return excerpt(rows, corrections, null, found);
    }

    private static Excerpt excerpt(List<SheetRow> rows, Map<CellRef, String> corrections, @Nullable Shape shape,
            Problem... found) {
        Problems.Collecting collecting = new Problems.Collecting();
        List.of(found).forEach(collecting::add);
        ExcerptRows excerpt = new ExcerptRows(corrections);
        rows.forEach(excerpt::first);
        if (excerpt.missing(collecting.done())) {
            for (SheetRow row : rows) {
                if (!excerpt.second(row)) {
                    break;
                }
            }
        }
        return excerpt.done(collecting.done(), shape);
    }

    private static List<Long> numbers(Excerpt excerpt) {
        return excerpt.lines().stream().filter(Excerpt.Row.class::isInstance).map(l -> ((Excerpt.Row) l).number())
                .toList();
    }

    private static List<Excerpt.Gap> gaps(Excerpt excerpt) {
        return excerpt.lines().stream().filter(Excerpt.Gap.class::isInstance).map(Excerpt.Gap.class::cast).toList();
    }
}
