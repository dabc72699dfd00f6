package org.tumen.upload.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.statistics.AllObservations;
import org.tumen.statistics.Observation;
import org.tumen.upload.draft.Draft;
import org.tumen.upload.layout.LabelLine;
import org.tumen.upload.layout.RowMeaning;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.Equation;
import org.tumen.upload.sheet.Field;

/** What an admin sees of how a table was read, says instead, and finds remembered. */
class ShapePanelTest extends UploadPages {

    private static final RowMeaning WOMEN = new RowMeaning.Figures(Map.of(Field.SEX, "F"));

    @Autowired
    private AllObservations observations;

    @Test
    void showsWhatLabelsAboveAndBeforeMean() {
        open(draft("a.csv", bytes("""
                북한이탈주민 입국인원,,,,
                구분,2031,,2032,
                ,남,여자분,남,여자분
                합계,1,2,3,4
                """)));

        assertThat(labels()).contains("남", "여자분", "합계", "구분");
        assertThat(select("남").getValue()).isEqualTo(new RowMeaning.Figures(Map.of(Field.SEX, "M")));
        assertThat(select("여자분").getValue()).isNull();

        choose("여자분", WOMEN);

        assertThat(select("여자분").getValue()).isEqualTo(WOMEN);
        publish();
        assertThat(added("arrivals")).containsExactlyInAnyOrder("M 2031 1", "F 2031 2", "M 2032 3", "F 2032 4");
    }

    @Test
    void remembersWhatLabelsMeanForTheNextTable() {
        open(draft("a.csv", bytes("북한이탈주민 입국인원\n연도,남,여자분\n2031,1,2\n2032,3,4\n")));
        choose("여자분", WOMEN);
        publish();

        open(draft("b.csv", bytes("북한이탈주민 입국인원\n(단위: 명)\n연도,남,여자분\n2031,1,2\n2032,3,4\n2033,5,6\n")));

        assertThat(select("여자분").getValue()).isEqualTo(WOMEN);
        publish();
        assertThat(added("arrivals")).containsExactlyInAnyOrder("M 2033 5", "F 2033 6");
    }

    @Test
    void readsTheTableOfWhichTheHeadingsAreChosenAndRemembersIt() {
        String sheet = "북한이탈주민 입국인원\n구분,2031,2032\n남,1,2\n\n재입북,,\n구분,2031,2032\n합계,%s,%s\n";
        open(draft("a.csv", bytes(sheet.formatted(3, 4))));
        choose(texts.get("shape.layout.row"), 6L);
        choose(texts.get("field.INDICATOR"), "returns");
        publish();
        assertThat(added("returns")).containsExactlyInAnyOrder("_T 2031 3", "_T 2032 4");

        open(draft("b.csv", bytes("새 제목\n" + sheet.formatted(3, 5))));

        assertThat(select(texts.get("shape.layout.row")).getValue()).isEqualTo(7L);
        assertThat(select(texts.get("field.INDICATOR")).getValue()).isEqualTo("returns");
    }

    @Test
    void letsAnAdminSayWhereTheTableIsThatNobodyKnewAgain() {
        open(draft("a.csv", bytes("x,y\n갑,을\n2031,5\n2032,6\n")));
        assertThat(said()).contains(texts.get("shape.none"));

        choose(texts.get("shape.layout.row"), 2L);
        choose(texts.get("shape.layout.kind"), select(texts.get("shape.layout.kind")).getListDataView().getItems()
                .findFirst().orElseThrow());
        choose("갑", Optional.of(Field.TIME_PERIOD));
        choose("을", Optional.of(Field.OBS_VALUE));
        choose(texts.get("field.INDICATOR"), "arrivals");
        choose(texts.get("field.SOURCE"), "MOU");
        publish();

        assertThat(added("arrivals")).containsExactlyInAnyOrder("_T 2031 5", "_T 2032 6");
    }

    @Test
    void aColumnIsMadeOneOfLabels() {
        open(draft("a.csv", bytes("북한이탈주민 입국인원\n구분,나이대,2031,2032\n합계,어린이,1,2\n합계,합계,3,4\n")));
        Select<Object> column = select("나이대");

        choose("나이대", column.getListDataView().getItems().filter(i -> i.equals(Optional.of(new LabelLine(1, Field.AGE,
                Map.of())))).findFirst().orElseThrow());
        choose("어린이", new RowMeaning.Figures(Map.of(Field.AGE, "Y0T9")));
        publish();

        assertThat(observations.all(newest())).filteredOn(o -> o.enteredIn() == newest()).extracting(o -> o.age() + " "
                + o.timePeriod().code()).containsExactlyInAnyOrder("Y0T9 2031", "Y0T9 2032", "_T 2031", "_T 2032");
    }

    @Test
    void everyTableSaysByItsOwnTitleWhereItsFiguresStand() throws IOException {
        open(draft("a.csv", bytes("2031년 북한이탈주민 입국인원\n구분,2031\n남,1\n여,2\n")));
        publish();
        open(draft("b.csv", bytes("2032년 북한이탈주민 입국인원\n구분,2032\n남,1\n여,2\n")));
        assertThat(field("field.SOURCE_LOCATOR").getValue()).isEqualTo("2032년 북한이탈주민 입국인원");
        publish();
        assertThat(locators()).containsOnly("2032년 북한이탈주민 입국인원");

        open(draft("c.xlsx", sheet("2033 입국인원")));
        assertThat(field("field.SOURCE_LOCATOR").getValue()).isEqualTo("2033 입국인원");
        _setValue(field("field.SOURCE_LOCATOR"), "표 7");
        finish();
        publish();
        assertThat(locators()).containsOnly("표 7");

        open(draft("d.csv", bytes("2034년 북한이탈주민 입국인원\n구분,2034\n남,1\n여,2\n")));
        assertThat(field("field.SOURCE_LOCATOR").getValue()).as("what an admin has typed is kept").isEqualTo("표 7");
    }

    @Test
    void asksForThePeriodThatATableDoesNotSay() {
        open(draft("a.csv", bytes("북한이탈주민 입국인원\n구분,남,여\n0~9세,1,2\n20대,3,4\n")));
        assertThat(said()).anyMatch(s -> s.startsWith("Errors: 1."));

        _setValue(field("field.TIME_PERIOD"), "2031");
        finish();

        assertThat(said()).anyMatch(s -> s.startsWith("Errors: 0."));
        publish();
        assertThat(added("arrivals")).containsExactlyInAnyOrder("M 2031 1", "F 2031 2", "M 2031 3", "F 2031 4");
        open(draft("b.csv", bytes("북한이탈주민 입국인원\n구분,남,여\n0~9세,1,2\n20대,3,5\n")));
        assertThat(field("field.TIME_PERIOD").getValue()).as("the next table is of another time").isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] sheet(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Office", "1.0"); Worksheet sheet = book.newWorksheet(name)) {
            sheet.value(0, 0, "구분");
            sheet.value(0, 1, 2033);
            sheet.value(1, 0, "남");
            sheet.value(1, 1, 1);
            sheet.value(2, 0, "여");
            sheet.value(2, 1, 2);
        }
        return out.toByteArray();
    }

    private void publish() {
        _setValue(field("publish.note.en"), "A note");
        _click(button("publish.button"));
        finish();
    }

    private <T> void choose(String label, T value) {
        _setValue(this.<T>select(label), value);
        finish();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return _get(Select.class, s -> s.withLabel(label));
    }

    private static List<String> labels() {
        return _find(Select.class).stream().map(s -> (String) s.getLabel()).toList();
    }

    @Test
    void saysThatAnotherReadingOfATableOfTooManyLabelsCannotBeKept() {
        open(draft("a.csv", bytes("북한이탈주민 입국인원\n구분,2031,2032\n남,1,2\n여자분,3,4\n")));
        choose("여자분", WOMEN);
        Draft draft = drafts.newestFirst().getFirst();
        Shape.Wide settled = (Shape.Wide) Shape.parse(draft.shape());
        for (int more = 0; more < 20; more++) {
            settled = knowing(settled, more + "가".repeat(9_900));
        }
        settled = knowing(settled, "나".repeat(200_000 - knowing(settled, "").text().length()));
        Draft full = drafts.save(draft.shaped(settled).orElseThrow());
        open(full);

        choose("여자분", new RowMeaning.Figures(Map.of(Field.AGE, "Y20T29")));

        assertThat(said()).contains(texts.get("shape.tooManyLabels"));
        assertThat(select("여자분").getValue()).isEqualTo(WOMEN);
        assertThat(drafts.findById(full.id())).contains(full);
    }

    /** The same shape with one label more before the figures. */
    private static Shape.Wide knowing(Shape.Wide shape, String label) {
        return shape.labelled(shape.above(), List.of(shape.before().getFirst().with(label,
                RowMeaning.Figures.NOTHING_NEW)));
    }

    private List<String> added(String indicator) {
        return entered().filter(o -> o.indicator().equals(indicator)).map(o -> o.sex().code() + " "
                + o.timePeriod().code() + " " + Equation.plain(o.value())).toList();
    }

    private List<String> locators() {
        return entered().map(Observation::locator).toList();
    }

    private Stream<Observation> entered() {
        return observations.all(newest()).stream().filter(o -> o.enteredIn() == newest());
    }
}
