package org.tumen.upload.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.AllObservations;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Sex;
import org.tumen.statistics.release.Release;
import org.tumen.upload.draft.Draft;
import org.tumen.upload.file.MinistryTable;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.Equation;
import org.tumen.upload.sheet.Problem;

/** From an uploaded file to a release: what an admin sees, corrects, settles and publishes. */
class DraftViewTest extends UploadPages {

    private static final MinistryTable STANDING = MinistryTable.standing();
    private static final MinistryTable NEXT_YEAR = STANDING.with("2026", 30, 200);
    /** Of a year more: three running totals, and the share of women in them and in the year. */
    private static final int FOLLOWING = 5;
    private static final String COMPLETE = "The file is complete";

    @Autowired
    private AllObservations observations;

    @Autowired
    private AuditLog audit;

    @Test
    void showsHowAFileIsReadWhatIsWrongAndWhatItWouldChange() {
        open(draft("입국현황.csv", NEXT_YEAR.csv()));

        assertThat(heading()).isEqualTo("입국현황.csv");
        assertThat(said()).anyMatch(s -> s.startsWith(texts.get("shape.wide", 3L, "").replaceFirst(" \\.$", "")))
                .anyMatch(s -> s.startsWith("Errors: 0."))
                .anyMatch(s -> s.startsWith(sum(3, 0, STANDING.figures())));
        assertThat(changes()).hasSize(3).allMatch(row -> row.getFirst().equals(texts.get("changes.added")));
        assertThat(_find(Chart.class)).isNotEmpty();
        assertThat(button("publish.button").isEnabled()).isTrue();
    }

    @Test
    void showsOldAndNewOfAFigureThatChanges() {
        open(draft("figures.csv", STANDING.with("2024", 27, 210).csv()));

        assertThat(said()).anyMatch(s -> s.startsWith(sum(0, 2, STANDING.figures() - 2)));
        assertThat(changes()).extracting(row -> row.get(4) + " " + row.get(5) + " " + row.get(6))
                .containsExactlyInAnyOrder("26 men 27 men +1", "236 people 237 people +1");
    }

    @Test
    void screensACellThatIsCorrectedAtOnce() {
        Draft draft = draft("figures.csv", STANDING.with("2026", "삼십", "200", "230").csv());
        open(draft);
        assertThat(said()).anyMatch(s -> s.startsWith("Errors: 1.")).contains(texts.get("publish.errors"));
        assertThat(button("publish.button").isEnabled()).isFalse();

        correct("삼십", "30");

        assertThat(said()).anyMatch(s -> s.startsWith("Errors: 0.")).anyMatch(s -> s.startsWith(sum(3, 0,
                STANDING.figures())));
        assertThat(button("publish.button").isEnabled()).isTrue();
        assertThat(audit.entries(AuditFilter.ALL, 0, 1)).extracting(AuditEntry::author,
                AuditEntry::action).containsExactly(
                org.assertj.core.groups.Tuple.tuple(ADMIN, AuditEntry.Action.CORRECTED));
        open(draft);
        assertThat(said()).as("the correction is kept").anyMatch(s -> s.startsWith("Errors: 0."));
    }

    @Test
    void saysThatADraftIsGone() throws IOException {
        Draft draft = draft("figures.csv", STANDING.with("2026", "삼십", "200", "230").csv());
        open(draft);
        take.discard(draft, ADMIN);

        correct("삼십", "30");

        assertThat(said()).contains(texts.get("draft.gone"));
    }

    @Test
    void readsAHeadingThatIsCorrected() {
        open(draft("figures.csv", STANDING.with("2O26", 30, 200).csv()));
        assertThat(button("publish.button").isEnabled()).isFalse();

        correct("2O26", "2026");

        assertThat(said()).anyMatch(s -> s.startsWith(sum(3, 0, STANDING.figures())));
    }

    @Test
    void showsARowBesideWhatWasCorrectedInIt() {
        open(draft("figures.csv", STANDING.with("2026", "삼십", "이백", "230").csv()));

        correct("삼십", "3x");

        assertThat(GridKt._getFormattedRow(grid("sheet-table"), 3)).anyMatch(cell -> cell.contains("3x"))
                .noneMatch(cell -> cell.contains("삼십") && !cell.contains(texts.get("rows.corrected", "삼십")));
    }

    @Test
    void filtersTheFindings() {
        open(draft("figures.csv", STANDING.with("2026", "삼십", "200", "230").csv()));
        assertThat(findings()).extracting(Problem::severity).contains(Problem.Severity.INFORMATION);

        @SuppressWarnings("unchecked")
        var filter = _get(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class,
                s -> s.withLabel(texts.get("findings.show")));
        filter.setValue(java.util.Optional.of(Problem.Severity.ERROR));

        assertThat(findings()).extracting(Problem::severity).containsOnly(Problem.Severity.ERROR).hasSize(1);
    }

    @Test
    void appliesWhatTheAdminSaysOfATableAndRemembersItForTheNext() {
        open(draft("figures.csv", NEXT_YEAR.csv()));
        choose("field.SOURCE", "LEE_2020");
        assertThat(said()).as("another source says all of it for the first time")
                .anyMatch(s -> s.startsWith(sum(NEXT_YEAR.figures(), 0, 0)));
        publish("Another source");

        open(draft("next.csv", NEXT_YEAR.with("2027", 31, 201).csv()));

        assertThat(select("field.SOURCE").getValue()).isEqualTo("LEE_2020");
        assertThat(said()).anyMatch(s -> s.startsWith(sum(3, 0, NEXT_YEAR.figures())));
    }

    @Test
    void doesNotTakeATableOfAnotherIndicatorForTheOneRemembered() {
        open(draft("figures.csv", NEXT_YEAR.csv()));
        choose("field.SOURCE", "LEE_2020");
        publish("Another source");

        open(draft("returns.csv", """
                재입북 현황,,
                구분,2019,2020
                합계(명),1,0
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(select("field.INDICATOR").getValue()).isEqualTo("returns");
        assertThat(select("field.SOURCE").getValue()).isEqualTo("MOU");
    }

    @Test
    void remembersATableWithLongHeadings() {
        byte[] table = """
                %s,지표,연도,값,출처,성별,비고
                x,arrivals,2026,30,MOU,남,x
                """.formatted("긴 머리글 ".repeat(20)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        open(draft("long.csv", table));
        publish("Long headings");

        assertThat(newest()).isEqualTo(before + 1);
        assertThat(said()).contains(texts.get("publish.done", String.valueOf(newest())));
    }

    @Test
    void needsANoteToPublish() {
        open(draft("figures.csv", NEXT_YEAR.csv()));

        _click(button("publish.button"));

        assertThat(field("publish.note.en").isInvalid()).isTrue();
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void publishesOneReleaseAndShowsTheWayBack() {
        Draft draft = draft("입국현황.csv", NEXT_YEAR.csv());
        open(draft);

        publish("Figures of 2026");

        Release release = releases.newest().orElseThrow();
        assertThat(release.number()).isEqualTo(before + 1);
        assertThat(release).extracting(Release::author, Release::fileName, Release::packageDigest, Release::note)
                .containsExactly(ADMIN, "입국현황.csv", draft.fileDigest(),
                        new LocalizedText("Figures of 2026", "Figures of 2026"));
        assertThat(said()).contains(texts.get("publish.done", String.valueOf(release.number())));
        assertThat(_find(Anchor.class)).filteredOn(a -> a.getHref().equals("admin/releases"))
                .extracting(Anchor::getText).contains(texts.get("publish.undo"));
        assertThat(observations.history(Figure.count("arrivals", "2026", "0").of(Sex.FEMALE).get().key()))
                .filteredOn(o -> o.enteredIn() == release.number()).extracting(Observation::value)
                .singleElement().satisfies(v -> assertThat(v).isEqualByComparingTo("200"));
        assertThat(drafts.findById(draft.id())).isEmpty();
        assertThat(files.path(draft.fileDigest())).exists();
    }

    @Test
    void withdrawsWhatACompleteFileDoesNotState() {
        open(draft("figures.csv", STANDING.csv()));
        int withdrawn = unmentioned();
        assertThat(withdrawn).isPositive();
        assertThat(button("publish.button").isEnabled()).isFalse();

        _setValue(complete(), true);
        assertThat(said()).contains(texts.get("impact.sumComplete", 0, 0, STANDING.figures(), withdrawn));
        assertThat(changes()).hasSize(withdrawn).allMatch(row -> row.getFirst().equals(texts.get("changes.removed")));
        publish("That is all there is");

        assertThat(observations.all(newest())).hasSize(observations.all(before).size() - withdrawn);
    }

    @Test
    void hasNothingToPublishWhereTheFileRepeatsWhatStands() {
        open(draft("figures.csv", STANDING.csv()));

        assertThat(said()).contains(texts.get("publish.nothing"));
        assertThat(button("publish.button").isEnabled()).isFalse();
    }

    @Test
    void tellsThatAnotherReleaseCameBetweenAndReviewsAgain() {
        open(draft("figures.csv", NEXT_YEAR.csv()));
        int other = publishElsewhere().number();

        publish("Figures of 2026");

        assertThat(newest()).isEqualTo(other);
        assertThat(notices()).containsExactly(texts.get("publish.overtaken", String.valueOf(other)));
        assertThat(said()).anyMatch(s -> s.startsWith(sum(3, 0, STANDING.figures())));
        assertThat(said()).as("what changed beneath").contains(texts.get("beneath.sum", 1, 0),
                texts.get("beneath.release", String.valueOf(other), "Lee", "Why"));
        assertThat(beneath()).singleElement().asList().contains(texts.get("changes.added"), "2031", "7 people");

        _click(button("publish.button"));
        finish();

        assertThat(newest()).isEqualTo(other + 1);
    }

    @Test
    void whoStillDecidesIsToldAtOnceThatAnotherReleaseCame() {
        open(draft("figures.csv", NEXT_YEAR.csv()));
        _setValue(field("publish.note.en"), "Figures of 2026");
        publishElsewhere();

        BasicUtilsKt._fireDomEvent(_get(Main.class), "released");
        finish();

        assertThat(notices()).containsExactly(texts.get("beneath.lead"));
        assertThat(beneath()).hasSize(1);
        assertThat(field("publish.note.en").getValue()).as("what was typed").isEqualTo("Figures of 2026");
        _click(button("publish.button"));
        finish();
        assertThat(newest()).isEqualTo(before + 2);
    }

    @Test
    void publishesWhatFollowsOnlyIfItIsTold() {
        open(draft("figures.csv", NEXT_YEAR.csv()));
        Checkbox follows = _get(Checkbox.class, s -> s.withLabel(texts.get("publish.follows", FOLLOWING)));
        assertThat(said()).contains(texts.get("impact.mayFollow", FOLLOWING));
        assertThat(changes()).hasSize(3);
        int charts = _find(Chart.class).size();

        _setValue(follows, true);
        assertThat(said()).contains(texts.get("impact.follows", FOLLOWING));
        assertThat(changes()).hasSize(3 + FOLLOWING);
        assertThat(_find(Chart.class).size()).as("those of the running totals, too").isGreaterThan(charts);
        publish("Figures of 2026");

        assertThat(cumulative2026()).containsExactlyInAnyOrder("M 9623", "F 25144", "_T 34767");
    }

    @Test
    void publishesNothingThatTheFileDoesNotStateUnlessItIsTold() {
        open(draft("figures.csv", NEXT_YEAR.csv()));
        publish("Figures of 2026");

        assertThat(newest()).isEqualTo(before + 1);
        assertThat(cumulative2026()).isEmpty();
    }

    private List<String> cumulative2026() {
        return observations.all(newest()).stream().filter(o -> o.indicator().equals("arrivals_cumulative"))
                .filter(o -> o.timePeriod().code().equals("2026-12"))
                .map(o -> o.sex().code() + " " + Equation.plain(o.value())).toList();
    }

    @Test
    void handsOutWhatWasFoundAsAFileThatStartsNoFormula() {
        open(draft("입국현황.xlsx", STANDING.with("2026", "=1+1", "200", "230").xlsx()));

        byte[] file = DownloadKt._download(_get(Anchor.class, s -> s.withText(texts.get("findings.download"))));
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8)
                .substring(1)).stream().toList();

        assertThat(rows).hasSameSizeAs(findings()).allSatisfy(r -> assertThat(r.getField("Sheet")).isEqualTo("입국현황"));
        assertThat(rows.getFirst().getFields()).containsExactly("Error", "입국현황", "AB4", "'=1+1",
                findings().getFirst().says(Table.ENGLISH), findings().getFirst().advice(Table.ENGLISH));
    }

    @Test
    void saysWhatAFileIsThatCannotBeRead() {
        open(draft("figures.csv", new byte[0]));

        assertThat(said()).anyMatch(s -> s.startsWith("Errors: 1."));
        assertThat(_find(NativeButton.class, s -> s.withText(texts.get("publish.button")))).isEmpty();
    }

    @Test
    void isNotForReaders() {
        Draft draft = draft("figures.csv", NEXT_YEAR.csv());
        openAsReader(UploadView.PATH + "/" + draft.id());

        assertThat(heading()).isEqualTo(texts.get("login.title"));
    }

    private String sum(long added, long changed, long unchanged) {
        return texts.get("impact.sum", added, changed, unchanged, 0).replaceFirst("[^.]*\\.$", "");
    }

    private int unmentioned() {
        return Integer.parseInt(complete().getLabel().replaceAll("\\D+", ""));
    }

    private Checkbox complete() {
        return _get(Checkbox.class, s -> s.withPredicate(c -> c.getLabel().startsWith(COMPLETE)));
    }

    private void publish(String note) {
        _setValue(field("publish.note.en"), note);
        _click(button("publish.button"));
        finish();
    }

    private void correct(String value, String replacement) {
        int index = IntStream.range(0, findings().size()).filter(i -> findings().get(i).value().equals(value))
                .findFirst().orElseThrow();
        Component cell = (Component) GridKt._getCellComponent(grid("findings-table"), index, "finding");
        _setValue(_get(cell, TextField.class), replacement);
        _click(_get(cell, NativeButton.class));
        finish();
    }

    private void choose(String key, String code) {
        _setValue(select(key), code);
        finish();
    }

    @SuppressWarnings("unchecked")
    private Select<String> select(String key) {
        return _get(Select.class, s -> s.withLabel(texts.get(key)));
    }

    private static List<Problem> findings() {
        return GridKt._findAll(DraftViewTest.<Problem>grid("findings-table"));
    }

    private static List<List<String>> changes() {
        return rows(grid("change-table"));
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> beneath() {
        return rows((Grid<Object>) _get(_get(TroublePanel.class), Grid.class));
    }

    private static List<List<String>> rows(Grid<Object> grid) {
        return IntStream.range(0, GridKt._size(grid)).mapToObj(i -> GridKt._getFormattedRow(grid, i)).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> Grid<T> grid(String name) {
        return _get(Grid.class, s -> s.withClasses(name));
    }
}
