package org.tumen.upload.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.kit.Texts;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.upload.draft.Impact;
import org.tumen.upload.file.MinistryTable;
import org.tumen.wording.Labels;

/** Every figure that changes can be reached: in the list, by filters, or in the file to download. */
class ChangesPanelTest extends UploadPages {

    private static final MinistryTable STANDING = MinistryTable.standing();
    private static final int MANY = 5_000;
    /** Of one man more in 2024: running totals of men and of all, in 2024 and 2025, and a share of women. */
    private static final int FOLLOWING = 5;
    private static final Labels LABELS = new Labels(ShippedData.catalogue(), new Texts(Locale.ENGLISH));

    @Test
    void listsByKind() {
        open(draft("입국현황.csv", STANDING.with("2024", 27, 210).with("2026", 30, 200).csv()));
        assertThat(kinds()).containsOnly(texts.get("changes.changed"), texts.get("changes.added")).hasSize(5);
        assertThat(said()).contains(texts.get("changes.listed", 5, 5));

        choose(1);
        assertThat(kinds()).containsOnly(texts.get("changes.added")).hasSize(3);

        choose(2);
        assertThat(kinds()).containsOnly(texts.get("changes.changed")).hasSize(2);

        choose(4);
        assertThat(kinds()).containsOnly(texts.get("changes.unmentioned")).hasSize(29);
        assertThat(changes().getFirst().get(5)).as("it stays").isEqualTo(changes().getFirst().get(4)).isNotEmpty();
    }

    @Test
    void saysHowManyOfVeryManyAreListed() {
        open(draft("many.csv", many()));

        assertThat(said()).contains(texts.get("changes.some", Impact.MOST_CHANGES + 1, MANY + 1));
        _setValue(indicator(), Optional.of("returns"));
        assertThat(changes()).as("of each indicator some are listed").singleElement().asList()
                .contains(LABELS.indicator("returns"));
        assertThat(said()).contains(texts.get("changes.listed", 1, 1));
    }

    @Test
    void drawsTheChartsOfVeryManyFigures() {
        open(draft("many.csv", many()));

        assertThat(_find(Chart.class)).as("before and after").hasSize(2);
    }

    @Test
    void handsOutEveryFigure() {
        open(draft("many.csv", many()));

        List<NamedCsvRecord> file = file();

        assertThat(file.stream().filter(r -> is(r, "changes.added"))).hasSize(MANY + 1);
        assertThat(file.getFirst().getField(texts.get("findings.cell"))).isEqualTo("C2");
        assertThat(file.getFirst().getField(texts.get("changes.after"))).isEqualTo("1");
    }

    @Test
    void handsOutWhatBecomesOfEachFigure() {
        open(draft("입국현황.csv", STANDING.with("2024", 27, 210).csv()));
        int unmentioned = 29;

        List<NamedCsvRecord> file = file();

        assertThat(file).hasSize(STANDING.figures() + FOLLOWING + unmentioned);
        assertThat(file.stream().filter(r -> is(r, "changes.mayFollow"))).hasSize(FOLLOWING);
        assertThat(file.stream().filter(r -> is(r, "changes.changed"))).hasSize(2).allSatisfy(r -> {
            assertThat(r.getField(texts.get("changes.difference"))).isEqualTo("1");
            assertThat(Integer.parseInt(r.getField(texts.get("changes.after")))).isEqualTo(
                    Integer.parseInt(r.getField(texts.get("changes.before"))) + 1);
        });
        assertThat(file.stream().filter(r -> is(r, "changes.unmentioned"))).hasSize(unmentioned);

        _setValue(_get(Checkbox.class, s -> s.withLabel(texts.get("publish.complete", unmentioned))), true);

        assertThat(file().stream().filter(r -> is(r, "changes.removed"))).hasSize(unmentioned)
                .allSatisfy(r -> assertThat(r.getField(texts.get("changes.after"))).isEmpty());
    }

    /** Monthly figures by age, which no chart shows, and one return in a year, which one shows. */
    private static byte[] many() {
        Stream<String> months = IntStream.range(0, MANY).mapToObj(i -> "arrivals,%d-%02d,1,MOU".formatted(
                1400 + i / 12, i % 12 + 1));
        return Stream.of(Stream.of("indicator,time_period,obs_value,source"), months, Stream.of("returns,2030,2,MOU"))
                .flatMap(s -> s).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private boolean is(NamedCsvRecord row, String kind) {
        return row.getField(texts.get("changes.what")).equals(texts.get(kind));
    }

    private List<NamedCsvRecord> file() {
        byte[] bytes = DownloadKt._download(_get(Anchor.class, s -> s.withText(texts.get("changes.download"))));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private List<String> kinds() {
        return changes().stream().map(List::getFirst).toList();
    }

    private static List<List<String>> changes() {
        Grid<?> grid = _get(Grid.class, s -> s.withClasses("change-table"));
        return IntStream.range(0, GridKt._size(grid)).mapToObj(i -> GridKt._getFormattedRow(grid, i)).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(int kind) {
        RadioButtonGroup group = _get(RadioButtonGroup.class, s -> s.withLabel(texts.get("changes.show")));
        group.setValue(group.getListDataView().getItem(kind));
    }

    @SuppressWarnings("unchecked")
    private Select<Optional<String>> indicator() {
        return _get(Select.class, s -> s.withLabel(texts.get("changes.indicator")));
    }
}
