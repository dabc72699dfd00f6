package org.tumen.dashboard.content;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tumen.chart.plot.PictureChart;
import org.tumen.chart.table.FigureTable.Order;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.SourceChoice;
import org.tumen.dashboard.filter.YearRange;
import org.tumen.dashboard.find.Search;
import org.tumen.dashboard.page.Browserless;
import org.tumen.dashboard.page.EveryState;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.AllObservations;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.ManyReturns;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Releases;
import org.tumen.wording.Shown;

/** A topic of more figures than a page can hold: little of them is read, and what is shown of them is right. */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:many;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/many"})
@Import(ManyFiguresTest.Counting.class)
class ManyFiguresTest extends Browserless {

    /** Rows of a page of the table, of the counts of its topic, of the releases and so on. */
    private static final long MOST_ROWS = 2_500;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static RowsRead rowsRead() {
            return new RowsRead();
        }
    }

    @Autowired
    private TopicPages pages;
    @Autowired
    private Search search;
    @Autowired
    private Headlines headlines;
    @Autowired
    private Releases releases;
    @Autowired
    private AllObservations observations;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Publish publish;
    @Autowired
    private RowsRead rowsRead;

    @BeforeEach
    void publishMany() {
        if (newest() == ShippedData.releases().size()) {
            ManyReturns.publish(publish, releases, 0, ManyReturns.COUNT);
            // Says something new of the first of them.
            ManyReturns.publish(publish, releases, 1, 900);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"returns", "returns?release=4", "returns?form=table", "returns?from=2003&to=2004",
        "returns?source=MOU", "returns?source=all", "returns?indicator=unaccounted", "returns?provisional=no"})
    void littleIsReadOfThem(String location) {
        assertThat(rowsRead.during(() -> open(location))).isBetween(1L, MOST_ROWS);
    }

    @Test
    void littleIsReadForTheOverviewAndTheReferenceToo() {
        assertThat(rowsRead.during(() -> open(""))).isBetween(1L, MOST_ROWS);
        assertThat(rowsRead.during(() -> open("sources"))).isBetween(1L, MOST_ROWS);
    }

    @Test
    void searchReadsNoMoreThanItMayHold() {
        assertThat(rowsRead.during(() -> search.find("women", null))).isLessThan(ManyReturns.COUNT);

        open("search?q=women");

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
                .anyMatch(t -> t.startsWith("Too many figures to search one by one: Confirmed returns to the North."));
        open("search?q=여성", Locale.KOREAN);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
                .anyMatch(t -> t.startsWith("수치가 너무 많아 하나하나 검색하지 않는 지표: "));
    }

    @Test
    void theHeadlinesAreThoseOfWholes() {
        assertThat(headlines.all(releases.findById(4).orElseThrow(), Locale.ENGLISH))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("topic").extracting(Headline::value)
                .isNotEmpty();
    }

    @Test
    void thatTheyAreTooManyIsSaidAndTheTableHasThemAll() {
        open("returns");

        int listed = listed(ViewState.DEFAULT).size();
        assertThat(sentences().getFirst()).matches("[0-9]{1,3},[0-9]{3} figures are too many for a chart\\. .*");
        assertThat(_find(Span.class, s -> s.withClasses("count"))).extracting(Span::getText)
                .contains("%,d figures".formatted(listed));
        assertThat(GridKt._size(grid())).isEqualTo(listed);
        // Drawings that have few figures are drawn as ever.
        assertThat(_find(PictureChart.class)).isNotEmpty();
        open("returns", Locale.KOREAN);
        assertThat(sentences().getFirst()).contains("차트로 표시할 수 없습니다");
    }

    @Test
    void fewThatAreLeftByFiltersAreDrawn() {
        open("returns?from=2024&to=2026");

        assertThat(sentences()).noneMatch(s -> s.contains("too many"));
        assertThat(_find(PictureChart.class)).isNotEmpty();
    }

    @Test
    void whatEachOfThemSaidBeforeIsKnown() {
        StoredRows rows = pages.stored(Topic.RETURNS, ViewState.DEFAULT, newest(), Locale.ENGLISH);
        List<Observation> figures = rows.page(Order.OF_PAGE, 0, ManyReturns.COUNT).map(Shown::figure).toList();

        assertThat(figures.stream().filter(o -> o.enteredIn() == newest()).limit(20)).hasSize(20).allSatisfy(o ->
                assertThat(rows.revisions(o).of(o)).hasSize(2));
        assertThat(figures.stream().filter(o -> o.enteredIn() == newest() - 1).limit(20)).hasSize(20).allSatisfy(o ->
                assertThat(rows.revisions(o).of(o)).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"returns", "returns?form=table&from=2003&to=2004", "returns?provisional=no"})
    void theFileHoldsThemAllInTheOrderOfTheTable(String location) {
        open(location);

        String text = new String(DownloadKt._download(_get(Anchor.class, s -> s.withText("Download as CSV"))),
                StandardCharsets.UTF_8);

        assertThat(CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(text.substring(1)).stream()
                .map(r -> Stream.of("indicator", "ref_area", "sex", "age", "category", "time_period", "source")
                        .map(r::getField).toList())).containsExactlyElementsOf(GridKt._findAll(grid()).stream()
                        .map(s -> key(s.figure())).toList());
    }

    @Test
    void onlyWhatTheDatabaseCanSortIsSortable() {
        open("returns");
        assertThat(grid().getColumns()).filteredOn(Grid.Column::isSortable).extracting(Grid.Column::getKey)
                .containsExactly("period", "indicator");

        open("gender");

        assertThat(grid().getColumns()).allMatch(Grid.Column::isSortable);
    }

    /** Whichever way they are asked for, those listed are the same as if all had been read. */
    @ParameterizedTest
    @EnumSource
    void eachTopicListsTheSamePageByPage(Topic topic) {
        List<Observation> all = observations.all(newest());
        for (ViewState view : views(topic)) {
            for (Order order : Order.values()) {
                StoredRows rows = pages.stored(topic, view, newest(), Locale.ENGLISH);
                List<Observation> expected = listed(topic, view, order, all);
                int size = Math.max(7, expected.size() / 5);
                List<Observation> paged = new ArrayList<>();
                for (int offset = 0; offset < expected.size() + size; offset += size) {
                    rows.page(order, offset, size).map(Shown::figure).forEach(paged::add);
                }

                assertThat(paged).as("%s %s", view, order).containsExactlyElementsOf(expected);
            }
        }
    }

    /** A topic that is read at once lists nothing that its stored rows would not, but figures of the sex not chosen. */
    @ParameterizedTest
    @MethodSource("fewTopics")
    void whatIsDrawnIsAmongWhatIsStored(Topic topic) {
        for (ViewState view : EveryState.of(topic, pages.offer(topic)).stream().filter(v -> v.get(Filters.SEX).orElse(null) == null).toList()) {
            Set<Observation.Key> all = Set.copyOf(pages.stored(topic, view, newest(), Locale.ENGLISH)
                    .page(Order.OF_PAGE, 0, TopicFigures.FEW).map(s -> s.figure().key()).toList());

            assertThat(pages.page(topic, view, Locale.ENGLISH).shown()).as("%s", view)
                    .filteredOn(s -> s.origin() instanceof Shown.Origin.Stated).extracting(s -> s.figure().key())
                    .isSubsetOf(all);
        }
    }

    static Stream<Topic> fewTopics() {
        return Stream.of(Topic.values()).filter(t -> t != Topic.RETURNS);
    }

    private static List<ViewState> views(Topic topic) {
        List<ViewState> views = new ArrayList<>(List.of(ViewState.DEFAULT,
                ViewState.DEFAULT.with(Filters.YEARS, new YearRange(2005, 2011)),
                ViewState.DEFAULT.with(Filters.PROVISIONAL, false), ViewState.DEFAULT.with(Filters.SOURCE, new SourceChoice.Only("MOU")),
                ViewState.DEFAULT.with(Filters.INDICATOR, Set.copyOf(topic.indicators().stream().limit(1).toList()))));
        if (topic.has(Filters.SEX)) {
            views.add(ViewState.DEFAULT.with(Filters.SEX, Optional.of(Sex.FEMALE)));
        }
        if (topic.has(Filters.GROUP)) {
            views.add(ViewState.DEFAULT.with(Filters.GROUP, Set.of("PTSD", "SLEEP")));
        }
        if (topic.has(Filters.COUNTRY)) {
            views.add(ViewState.DEFAULT.at("CA"));
            views.add(ViewState.DEFAULT.at("DE"));
        }
        return views;
    }

    private List<Observation> listed(ViewState view) {
        return listed(Topic.RETURNS, view, Order.OF_PAGE, observations.all(newest()));
    }

    /** What a table lists of all figures. */
    private List<Observation> listed(Topic topic, ViewState view, Order order, List<Observation> all) {
        Catalogue catalogue = catalogues.current();
        FigureFilter filter = new FigureFilter(topic, view, catalogue);
        List<Observation> passing = all.stream().filter(o -> topic.indicators()
                .contains(o.indicator()) && filter.passes(o) && filter.concerns(o)).toList();
        return filter.drawings().stream().flatMap(f -> ofChosenSex(passing.stream().filter(o -> f.indicators()
                        .contains(o.indicator()) && f.drawing().mayShow(o, view.choice())).toList(), view.get(Filters.SEX).orElse(null)))
                .distinct()
                .sorted(comparator(order, catalogue).thenComparing(Observation::category)
                        .thenComparing(Observation::age).thenComparing(o -> o.sex().code())
                        .thenComparing(Observation::refArea).thenComparing(Observation::source)
                        .thenComparing(Observation::unitMeasure)).toList();
    }

    private static Stream<Observation> ofChosenSex(List<Observation> figures, @Nullable Sex chosen) {
        Set<String> sexed = figures.stream().filter(o -> o.sex() != Sex.TOTAL).map(Observation::indicator)
                .collect(Collectors.toSet());
        return figures.stream().filter(o -> chosen == null || o.sex() == chosen || !sexed.contains(o.indicator()));
    }

    private static Comparator<Observation> comparator(Order order, Catalogue catalogue) {
        Comparator<Observation> period = Comparator.comparing(Observation::timePeriod, Period.ORDER);
        Comparator<Observation> indicator = Comparator.comparingInt(o -> catalogue.indicator(o.indicator())
                .sortOrder());
        Comparator<Observation> name = Comparator.comparing(o -> catalogue.indicator(o.indicator()).title().en());
        return Map.of(Order.OF_PAGE, indicator.thenComparing(period), Order.PERIOD, period.thenComparing(indicator),
                Order.PERIOD_DESCENDING, period.reversed().thenComparing(indicator), Order.INDICATOR,
                name.thenComparing(period), Order.INDICATOR_DESCENDING, name.reversed().thenComparing(period))
                .get(order);
    }

    private static List<String> key(Observation o) {
        return List.of(o.indicator(), o.refArea(), o.sex().code(), o.age(), o.category(), o.timePeriod().code(),
                o.source());
    }

    private int newest() {
        return releases.newest().orElseThrow().number();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Shown> grid() {
        return _get(Grid.class);
    }
}
