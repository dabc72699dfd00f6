package org.tumen.upload.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tumen.upload.draft.Excerpt;
import org.tumen.upload.file.MinistryTable;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problem;

/** The rows of a file beside what was found in them: marked, filtered, chosen and corrected there. */
class SheetPanelTest extends UploadPages {

    private static final MinistryTable WRONG = MinistryTable.standing().with("2026", "삼십", "200", "230");
    /** The column of the newest year. */
    private static final int NEWEST = MinistryTable.standing().figures() / 3 + 1;
    private static final CellRef CELL = new CellRef(4, NEWEST);

    @Test
    void showsTheRowsAsASpreadsheetDoes() {
        open(draft("입국현황.xlsx", WRONG.xlsx()));

        assertThat(table().getColumns().stream().map(Grid.Column::getHeaderText).limit(4))
                .containsExactly(texts.get("rows.number"), "A", "B", "C");
        assertThat(table().getColumns()).hasSize(NEWEST + 2);
        assertThat(rows().stream().map(List::getFirst)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(rows().get(2).subList(1, 3)).containsExactly("구분", "~1998");
        assertThat(part(row(2))).as("the headings").isEqualTo("heading");
        assertThat(said()).contains(texts.get("rows.all", 8));
    }

    @Test
    void saysOfACellWhatWasFoundInIt() {
        open(draft("입국현황.csv", WRONG.csv()));
        Problem finding = finding("screen.notANumber");

        assertThat(rows().get(3).get(NEWEST + 1)).startsWith("✖삼십")
                .contains(texts.get("findings.ERROR"), finding.says(Table.ENGLISH));
        assertThat(column(NEWEST).getPartNameGenerator().apply(row(3))).contains("found-error");
        assertThat(rows().get(4).get(NEWEST + 1)).doesNotContain("✖");
    }

    @Test
    void leadsFromAFindingToItsCell() {
        open(draft("입국현황.csv", WRONG.csv()));

        GridKt._select(findings(), finding("screen.notANumber"));

        assertThat(field().getValue()).isEqualTo("삼십");
        assertThat(column(NEWEST).getPartNameGenerator().apply(row(3))).contains("chosen");
        assertThat(said()).anyMatch(s -> s.contains(finding("screen.notANumber").says(Table.ENGLISH)));
    }

    @Test
    void leadsFromACellToItsFinding() {
        open(draft("입국현황.csv", WRONG.csv()));

        focus(3, NEWEST);

        assertThat(findings().getSelectedItems()).containsExactly(finding("screen.notANumber"));

        focus(4, NEWEST);

        assertThat(findings().getSelectedItems()).extracting(Problem::place).doesNotContain(CELL);
        assertThat(field().getValue()).isEqualTo("200");
    }

    @Test
    void correctsAnyCellAndTakesItBack() {
        open(draft("입국현황.csv", WRONG.csv()));
        focus(3, NEWEST);
        _setValue(field(), "30");
        _click(put());
        finish();

        assertThat(said()).anyMatch(s -> s.startsWith("Errors: 0."));
        assertThat(field().getValue()).as("the same cell is still chosen").isEqualTo("30");
        assertThat(rows().get(3).get(NEWEST + 1)).contains("✎", "30", texts.get("rows.corrected", "삼십"));

        _click(button("rows.back", "삼십"));
        finish();

        assertThat(said()).anyMatch(s -> s.startsWith("Errors: 1."));
        assertThat(field().getValue()).isEqualTo("삼십");
        assertThat(_find(NativeButton.class, s -> s.withText(texts.get("rows.back", "삼십")))).isEmpty();
    }

    @Test
    void offersTheTextOfTheCellAndNoOtherNumber() {
        open(draft("입국현황.csv", MinistryTable.standing().with("2024", 27, 210).csv()));
        Problem running = finding("reconcile.runningStanding");

        GridKt._select(findings(), running);

        assertThat(field().getValue()).isEqualTo(running.place().row() == 4 ? "27" : "210");
    }

    @Test
    void showsOnlyRowsWithFindings() {
        open(draft("입국현황.csv", WRONG.csv()));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Optional<Problem.Severity>> severity = _get(RadioButtonGroup.class,
                s -> s.withLabel(texts.get("findings.show")));
        severity.setValue(Optional.of(Problem.Severity.ERROR));

        _setValue(_get(Checkbox.class, s -> s.withLabel(texts.get("rows.only"))), true);

        assertThat(rows().stream().map(List::getFirst)).containsExactly(texts.get("rows.gap", 3), "4",
                texts.get("rows.gap", 4));
    }

    @Test
    void showsOnlyFindingsWithCertainWords() {
        open(draft("입국현황.csv", WRONG.csv()));
        Problem wrong = finding("screen.notANumber");
        int all = listed().size();
        TextField words = _get(TextField.class, s -> s.withLabel(texts.get("findings.words")));

        _setValue(words, " 삼십");
        assertThat(listed()).contains(wrong).hasSizeLessThan(all).allMatch(f -> f.value().contains("삼십"));
        assertThat(said()).contains(texts.get("findings.filtered", listed().size(), all));

        _setValue(words, wrong.place().cell().toLowerCase(Locale.ROOT));
        assertThat(listed()).contains(wrong).allMatch(f -> wrong.place().equals(f.place()));

        _setValue(words, "nowhere to be found");
        assertThat(_find(ProblemList.class)).isEmpty();
        assertThat(said()).contains(texts.get("findings.filtered", 0, all));

        _setValue(words, "");
        assertThat(listed()).hasSize(all);
    }

    @Test
    void showsTheRowsOfALongFileAroundItsFindings() {
        String figures = IntStream.rangeClosed(1, 1_000).mapToObj(i -> "arrivals,%d,%s,MOU%n".formatted(1000 + i,
                i == 900 ? "many" : String.valueOf(i))).collect(Collectors.joining());
        open(draft("long.csv", ("indicator,time_period,obs_value,source\n" + figures)
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(said()).anyMatch(s -> s.endsWith(texts.get("rows.some", 0, 1001).substring(1)));
        List<String> numbers = rows().stream().map(List::getFirst).toList();
        assertThat(numbers).containsSubsequence("300", "900", "901", "902");
        assertThat(numbers).filteredOn(n -> !n.matches("\\d+")).isNotEmpty();

        GridKt._select(findings(), finding("screen.notANumber"));

        assertThat(field().getValue()).isEqualTo("many");
    }

    @Test
    void showsTheRowsOfAFileInWhichNoTableIsFound() {
        open(draft("notes.csv", "only, some\nwords, here\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows()).hasSize(2).first().asList().contains("only");
    }

    private void focus(int index, int column) {
        Grid<Excerpt.Line> table = table();
        ComponentUtil.fireEvent(table, new CellFocusEvent<>(table, true,
                table.getDataCommunicator().getKeyMapper().key(row(index)),
                column(column).getElement().getProperty("_flowId"), "body"));
    }

    private static Grid.Column<Excerpt.Line> column(int column) {
        return table().getColumnByKey(String.valueOf(column));
    }

    private static String part(Excerpt.Line line) {
        return table().getPartNameGenerator().apply(line);
    }

    private static Excerpt.Line row(int index) {
        return GridKt._get(table(), index);
    }

    private static List<List<String>> rows() {
        return IntStream.range(0, GridKt._size(table())).mapToObj(i -> GridKt._getFormattedRow(table(), i)).toList();
    }

    private static List<Problem> listed() {
        return GridKt._findAll(findings());
    }

    private static Problem finding(String code) {
        return listed().stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
    }

    private TextField field() {
        return _get(TextField.class, s -> s.withPredicate(f -> f.getParent().orElseThrow().getElement().getClassList()
                .contains("cell-line")));
    }

    private NativeButton put() {
        return _get(NativeButton.class, s -> s.withText(texts.get("findings.put")));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Problem> findings() {
        return _get(Grid.class, s -> s.withClasses("findings-table"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Excerpt.Line> table() {
        return _get(Grid.class, s -> s.withClasses("sheet-table"));
    }
}
