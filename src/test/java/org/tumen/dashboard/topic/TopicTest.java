package org.tumen.dashboard.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.chart.drawing.NumberedEvent;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.GroupSize;
import org.tumen.dashboard.page.Browserless;
import org.tumen.dashboard.page.EveryState;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.datapackage.ShippedData;

/** Every indicator has its topic, and every figure of a topic its words in both languages. */
class TopicTest extends Browserless {

    @Autowired
    private TopicPages pages;

    @ParameterizedTest
    @EnumSource
    void showsEveryIndicatorOfItsOwn(Topic topic) {
        assertThat(topic.indicators()).containsAll(ShippedData.indicators().stream()
                .filter(i -> i.topic().equals(topic.path())).map(Indicator::code).toList());
    }

    @Test
    void everyIndicatorBelongsToATopic() {
        assertThat(ShippedData.indicators()).isNotEmpty()
                .allMatch(i -> Topic.at(i.topic()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void showsFiguresOrEvents(Topic topic) {
        TopicPage page = pages.page(topic, ViewState.DEFAULT, Locale.ENGLISH);

        assertThat(page.shown().isEmpty() && page.events().isEmpty()).isFalse();
        assertThat(page.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureHasItsWordsInBothLanguages(Topic topic) {
        for (Locale language : Texts.LANGUAGES) {
            List<Picture> pictures = EveryState.of(topic, pages.offer(topic)).stream()
                    .flatMap(v -> pages.page(topic, v, language).pictures().stream()).toList();
            assertThat(pictures.isEmpty()).isEqualTo(topic.exhibits().isEmpty());
            assertThat(pictures).noneMatch(p -> p.title().isBlank() || p.title().contains("{")
                            || p.sentence().isBlank() || p.sentence().contains("{"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eventsCanBeMarkedWhereAChartHasAny(Topic topic) {
        ViewState marking = ViewState.DEFAULT.with(Filters.EVENTS, true);

        assertThat(pages.page(topic, marking, Locale.ENGLISH).pictures().stream()
                .anyMatch(p -> !p.events().isEmpty())).isEqualTo(topic.has(Filters.EVENTS));
    }

    @ParameterizedTest
    @EnumSource
    void whateverListsEventsHasTheirFilters(Topic topic) {
        List<Event> events = topic.events(ShippedData.catalogue(), null);
        Choices offer = pages.offer(topic);

        assertThat(topic.filters().stream()
                .filter(f -> Filters.OF_EVENTS.contains(f) && f.offered(offer)))
                .as(topic.path()).containsExactlyElementsOf(Stream.of(
                        several(events, Event::kind) ? Filters.KIND : null,
                        several(events, e -> e.refArea() == null ? null : ShippedData.catalogue().widest("ref_area",
                                e.refArea())) ? Filters.PLACE : null,
                        several(events, GroupSize::ofEvent) ? Filters.SIZE : null,
                        events.stream().anyMatch(e -> e.outcome() != null) ? Filters.OUTCOME : null,
                        events.isEmpty() ? null : Filters.TEXT).filter(Objects::nonNull).toList());
    }

    private static boolean several(List<Event> events, Function<Event, @Nullable Object> by) {
        return events.stream().map(by).filter(Objects::nonNull).distinct().count() > 1;
    }

    @Test
    void settlementMoneyIsNeverWithoutTheLawsBehindIt() {
        Picture money = pages.page(Topic.SUPPORT, ViewState.DEFAULT, Locale.ENGLISH).pictures().getFirst();

        assertThat(((ChartSpec.Columns) money.chart().orElseThrow()).groups()).containsExactly("to 2003", "2004",
                "2007–2012", "2013–2018", "2019–2022", "2023", "2024");
        assertThat(money.events()).extracting(NumberedEvent::date)
                .containsExactly("1962", "1978", "1993", "1997", "13 January 1997", "2004",
                        "as of 2006", "2021");
    }

    @ParameterizedTest
    @EnumSource
    void noFigureIsInTheTableTwice(Topic topic) {
        assertThat(pages.page(topic, ViewState.DEFAULT, Locale.ENGLISH).shown()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsForSeveralPlacesLeadsToAFigureOfThePage(Topic topic) {
        assertThat(topic.exhibits()).extracting(Topic.Exhibit::key).containsAll(pages.page(topic, ViewState.DEFAULT,
                        Locale.ENGLISH).pictures().stream().flatMap(p -> p.chart().stream())
                .flatMap(c -> c instanceof ChartSpec.Places map ? map.crowd().stream() : Stream.empty())
                .map(ChartSpec.Crowd::figure).toList());
    }

    @ParameterizedTest
    @EnumSource
    void keysOfFiguresAreTheirOwn(Topic topic) {
        assertThat(topic.allExhibits()).extracting(Topic.Exhibit::key).doesNotHaveDuplicates();
        assertThat(Topic.at(topic.path())).contains(topic);
    }
}
