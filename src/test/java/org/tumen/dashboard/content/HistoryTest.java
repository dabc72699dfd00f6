package org.tumen.dashboard.content;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.chart.drawing.Measure;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.table.HistoryDialog;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.page.Browserless;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;
import org.tumen.statistics.Sex;
import org.tumen.wording.Shown;

/** A figure says in its row since when it says what it says, and opens its history; a mark tells of a revision. */
class HistoryTest extends Browserless {

    private static final String NEWEST = "gender?from=2024&to=2025&sex=_T";

    @Autowired
    private TopicPages pages;

    @Test
    void theMarkOfARevisedFigureSaysWhenAndWhatStoodBefore() {
        assertThat(captions("gender", ViewState.DEFAULT, Locale.ENGLISH))
                .contains("Revised on 2026-02-04: 26 men before")
                .as("women's number stayed what it was").noneMatch(l -> l.startsWith("Revised") && l.contains("198"));
        assertThat(captions("gender", ViewState.DEFAULT, Locale.KOREAN)).contains("2026-02-04 정정: 이전 남성 26명");
    }

    @Test
    void inTheFirstReleaseNothingWasRevisedYet() {
        assertThat(captions("gender", ViewState.DEFAULT.withRelease(1), Locale.ENGLISH))
                .isNotEmpty().noneMatch(l -> l.startsWith("Revised"));
        open("gender?release=1");
        assertThat(rows()).isNotEmpty().allMatch(s -> property("since", s).equals("2026-02-03"));
    }

    @Test
    void everyFigureSaysSinceWhenAndWhetherItWasRevised() {
        open(NEWEST);

        assertThat(rows()).filteredOn(s -> s.figure().enteredIn() == 2).isNotEmpty()
                .allMatch(s -> property("since", s).equals("2026-02-04, revised"))
                .allSatisfy(s -> assertThat(property("label", s)).startsWith("2026-02-04").contains("2025"));
        assertThat(rows()).filteredOn(s -> s.figure().enteredIn() == 1).isNotEmpty()
                .allMatch(s -> property("since", s).equals("2026-02-03"));
    }

    @Test
    void theHistoryOfAFigureNeverRevisedSaysWhenItWasFirstPublished() {
        open("age");
        assertThat(rows()).isNotEmpty().allMatch(s -> property("since", s).equals("2026-02-03"));

        ask(rows().getFirst());

        assertThat(steps()).singleElement().asString().contains("2026-02-03 (release 1)", "First published",
                "First release");
    }

    @Test
    void theHistoryTellsEveryStepItsReleaseAndTheDifference() {
        open(NEWEST);

        ask(revised());

        assertThat(_get(_get(HistoryDialog.class), Paragraph.class).getText()).contains("2025", "Ministry");
        List<String> steps = steps();
        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst()).contains("2026-02-03 (release 1)", "224 people", "Provisional",
                "First published", "First release");
        assertThat(steps.getLast()).contains("2026-02-04 (release 2)", "223 people", "Provisional",
                "−1 against the one before", "Correction of 2025");
    }

    @Test
    void theHistorySpeaksKorean() {
        open(NEWEST, Locale.KOREAN);

        ask(revised());

        assertThat(steps()).hasSize(2).last().asString()
                .contains("공표판 2", "223명", "직전 대비 −1", "정정");
    }

    @Test
    void aShareComputedHereHasTheHistoryOfItsCounts() {
        open("gender?from=2024&to=2025&measure=share");
        Shown women = rows().stream().filter(s -> s.figure().timePeriod().code().equals("2025")
                && s.figure().sex() == Sex.FEMALE).findFirst().orElseThrow();
        assertThat(property("since", women)).isEqualTo("2026-02-04, revised");
        assertThat(rows()).filteredOn(s -> s.figure().timePeriod().code().equals("2024")).isNotEmpty()
                .allMatch(s -> property("since", s).equals("2026-02-03"));

        ask(women);

        assertThat(_find(_get(HistoryDialog.class), Paragraph.class)).extracting(Paragraph::getText)
                .contains(new Texts(Locale.ENGLISH).get("history.computed"));
        // 198 women of 224 people, then of 223.
        assertThat(steps()).hasSize(2);
        assertThat(steps().getFirst()).contains("release 1", "88.4%", "First published");
        assertThat(steps().getLast()).contains("release 2", "88.8%", "+0.4 percentage points");
        assertThat(captions("gender", ViewState.DEFAULT.with(Filters.MEASURE, Measure.SHARE), Locale.ENGLISH))
                .contains("Revised on 2026-02-04: 88.4% before");
    }

    @Test
    void aStatedFigureIsNotSaidToBeComputed() {
        open(NEWEST);

        ask(revised());

        assertThat(_find(_get(HistoryDialog.class), Paragraph.class)).hasSize(1);
    }

    @Test
    void aClosedHistoryIsGone() {
        open(NEWEST);
        ask(revised());

        BasicUtilsKt._fireDomEvent(_get(HistoryDialog.class), "close");

        assertThat(_find(HistoryDialog.class)).isEmpty();
    }

    private List<String> captions(String topic, ViewState state, Locale language) {
        return pages.page(Topic.at(topic).orElseThrow(), state, language).pictures().stream()
                .flatMap(p -> p.chart().stream()).flatMap(HistoryTest::marks).flatMap(m -> m.caption().stream())
                .toList();
    }

    private static Stream<ChartSpec.Mark> marks(ChartSpec spec) {
        return spec instanceof ChartSpec.Columns columns
                ? columns.series().stream().flatMap(s -> s.marks().stream()) : Stream.empty();
    }

    private static Shown revised() {
        return rows().stream().filter(s -> s.figure().indicator().equals("arrivals")
                && s.figure().timePeriod().code().equals("2025")).findFirst().orElseThrow();
    }

    private static List<String> steps() {
        return _find(_get(HistoryDialog.class), ListItem.class).stream().map(i -> i.getElement()
                .getTextRecursively()).toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Shown> table() {
        return (Grid<Shown>) _get(Grid.class);
    }

    private static LitRenderer<Shown> renderer() {
        return (LitRenderer<Shown>) table().getColumnByKey("history").getRenderer();
    }

    private static String property(String name, Shown row) {
        return String.valueOf(renderer().getValueProviders().get(name).apply(row));
    }

    /** What the browser does when the button in the row is pressed; no browser is here to draw it. */
    @SuppressWarnings("unchecked")
    private static void ask(Shown row) {
        try {
            Field functions = LitRenderer.class.getDeclaredField("clientCallables");
            functions.setAccessible(true);
            ((Map<String, SerializableBiConsumer<Shown, Object>>) functions.get(renderer())).get("open")
                    .accept(row, null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
