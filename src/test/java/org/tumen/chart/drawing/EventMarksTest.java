package org.tumen.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.tumen.statistics.Figure.count;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.ChartSpec.EventMark;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.Event;

/** Events stand where they fall on the axis of a chart, each with a number that can be read. */
class EventMarksTest {

    @ParameterizedTest
    @CsvSource({"2003,1.0", "2003-07-02,1.0", "2003-01,0.54", "2003-S2,1.25", "2003/2004,0.5"})
    void anEventStandsInTheMiddleOfItsDateAndACourseWhereItBegins(String when, double at) {
        assertThat(marks(List.of("2002", "2003", "2004"), when)).singleElement()
                .satisfies(m -> assertThat(m.at()).isCloseTo(at, within(0.01)));
    }

    @ParameterizedTest
    @CsvSource({"_U", "2001", "2005", "1950/2004"})
    void anEventThatFallsBesideTheAxisHasNoMark(String when) {
        assertThat(marks(List.of("2002", "2003", "2004"), when)).isEmpty();
    }

    @Test
    void anEventWithinATotalOfSeveralYearsStandsInIt() {
        assertThat(marks(List.of("../1998", "1999/2001", "2002"), "1962")).extracting(EventMark::at)
                .containsExactly(0.0);
        assertThat(marks(List.of("../1998", "1999/2001", "2002"), "2000")).singleElement()
                .satisfies(m -> assertThat(m.at()).isCloseTo(1.0, within(0.01)));
    }

    @Test
    void anEventBetweenTwoCountsStandsBetweenThem() {
        assertThat(marks(List.of("2003-12", "2004-12"), "2004-07")).extracting(EventMark::at).containsExactly(0.5);
    }

    @Test
    void whatFallsOnOnePlaceSharesAMark() {
        assertThat(marks(List.of("../1998", "2002"), "1962", "1993", "1997", "2002"))
                .extracting(EventMark::at, EventMark::label).containsExactly(tuple(0.0, "1–3"), tuple(1.0, "4"));
    }

    @Test
    void theListHasTheNumbersOfTheMarks() {
        Picture picture = drawn("measures-2004", "kim-jong-un-2011", "law-1962");

        assertThat(picture.events()).extracting(NumberedEvent::number, NumberedEvent::date)
                .containsExactly(tuple(1, "1962"), tuple(2, "2004"), tuple(3, "2011"));
        assertThat(((ChartSpec.Columns) picture.chart().orElseThrow()).events()).extracting(EventMark::label)
                .containsExactly("1", "2", "3");
        assertThat(picture.events()).allSatisfy(e -> assertThat(e.description()).contains("Source: Wikipedia"));
    }

    @Test
    void pointingAtAMarkKeepsTheEvents() {
        Picture picture = drawn("measures-2004").pointing("arrivals~2004~MOU", null);

        assertThat(((ChartSpec.Columns) picture.chart().orElseThrow()).events()).hasSize(1);
        assertThat(picture.events()).hasSize(1);
    }

    @Test
    void eventsThatDoNotMatterToTheFiguresAreNotMarked() {
        assertThat(drawn("book-camp-14", "us-law-2004", "boat-noto-2011").events()).isEmpty();
    }

    @Property
    void noNumberLiesUponAnother(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 300) Integer> months,
            @ForAll @IntRange(min = 1, max = 26) int years) {
        String[] dates = months.stream().sorted().map(m -> "%d-%02d".formatted(2000 + m / 12, m % 12 + 1))
                .toArray(String[]::new);
        List<String> axis = java.util.stream.IntStream.range(2000, 2000 + years).mapToObj(String::valueOf).toList();

        List<EventMark> marks = marks(axis, dates).stream().sorted(Comparator.comparingInt(EventMark::row)
                .thenComparingDouble(EventMark::at)).toList();

        for (int i = 1; i < marks.size(); i++) {
            EventMark one = marks.get(i - 1);
            EventMark next = marks.get(i);
            double pixels = (next.at() - one.at()) * 265 / years;
            assertThat(one.row() < next.row() || pixels >= 3.5 * (one.label().length() + next.label().length()))
                    .as("%s and %s", one, next).isTrue();
        }
    }

    private static Picture drawn(String... codes) {
        return new TimeColumns().draw("arrivals", new Selection(Given.shipped("arrivals").figures(),
                Given.shipped("arrivals").choice(), Given.LABELS, Given.LABELS.catalogue().events().stream()
                        .filter(e -> List.of(codes).contains(e.code())).toList()));
    }

    private static List<EventMark> marks(List<String> axis, String... dates) {
        List<Event> events = Arrays.stream(dates).map(EventMarksTest::event).toList();
        return EventMarks.on(axis.stream().map(Period::parse).toList(), new Selection(
                List.of(count("arrivals", "2002", "1").get()), Given.shipped().choice(), Given.LABELS, events)).marks();
    }

    private static Event event(String when) {
        return new Event(when, Event.Kind.EVENT, Period.parse(when), null, "KR", null, null, null, null, "A", null,
                new LocalizedText("Title", "제목"), new LocalizedText("Text", "글"), null, null, "MOU", "Page 1", "gender", "arrivals");
    }
}
