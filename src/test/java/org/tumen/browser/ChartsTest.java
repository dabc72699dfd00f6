package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.browser.Visit.Point;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Observations;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.release.Releases;

/** Every figure of the table has its mark in a chart; what is missing has none, and a stated zero is not missing. */
class ChartsTest extends BrowserTest {

    @Autowired
    private Observations observations;

    @Autowired
    private Releases releases;

    @Test
    void arrivalsShowWomenAndMenOfEveryYear() {
        Visit visit = regular().open("/gender");
        // The chart has years and totals of several years; the table also has months and parts of a year.
        long rows = visit.download().stream().filter(r -> r.getField("indicator").equals("arrivals"))
                .filter(r -> r.getField("time_period").matches("\\d{4}|(\\d{4}|\\.\\.)/\\d{4}"))
                .filter(r -> !r.getField("obs_value").isEmpty()).count();
        assertThat(visit.marks("arrivals", "column")).hasCount((int) rows);
        assertThat(visit.points("arrivals")).extracting(Point::series)
                .containsOnly(labels().sex(Sex.FEMALE), labels().sex(Sex.MALE));
        assertThat(years(visit.points("arrivals"))).containsAll(figures("arrivals").stream()
                .filter(o -> o.sex() == Sex.FEMALE && o.timePeriod() instanceof Period.Year)
                .map(o -> o.timePeriod().code()).toList());
    }

    @Test
    void pyramidHasABarForEachAgeGroupAndSex() {
        Visit visit = regular().open("/age");
        List<Observation> bySex = figures("age_at_entry").stream()
                .filter(o -> o.sex() != Sex.TOTAL && !o.age().equals(Observation.TOTAL)).toList();
        Period newest = bySex.stream().map(Observation::timePeriod).max(Period.ORDER).orElseThrow();
        List<Observation> snapshot = bySex.stream().filter(o -> o.timePeriod().equals(newest)).toList();
        assertThat(snapshot).hasSize(14);
        assertThat(visit.marks("pyramid", "bar")).hasCount(14);
        assertThat(visit.points("pyramid")).extracting(p -> Math.abs(Objects.requireNonNull(p.value())))
                .containsExactlyInAnyOrderElementsOf(snapshot.stream().map(o -> o.value().doubleValue()).toList());
    }

    @Test
    void findingsHaveADotEachAndAnIntervalWhereThereIsOne() {
        Visit visit = regular().open("/mental-health");
        var rows = visit.download().stream()
                .filter(r -> Set.of("mental_health", "mental_health_general").contains(r.getField("indicator")))
                .toList();
        long values = rows.stream().filter(r -> !r.getField("obs_value").isEmpty()).count();
        long intervals = rows.stream()
                .filter(r -> !r.getField("lower").isEmpty() && !r.getField("upper").isEmpty()).count();
        assertThat(values).isGreaterThan(20);
        assertThat(visit.marks("conditions", "scatter")).hasCount((int) values);
        assertThat(visit.marks("conditions", "errorbar")).hasCount((int) intervals);
    }

    @Test
    void returnsKeepAStatedZeroApartFromAMissingYear() {
        Visit visit = regular().open("/returns");
        List<Observation> stated = figures("returns").stream()
                .filter(o -> o.timePeriod() instanceof Period.Year && o.source().equals("MOU")
                        && o.value() != null).toList();
        List<Point> points = visit.points("returns").stream().filter(p -> p.type().equals("column")).toList();
        assertThat(points).filteredOn(Point::painted).extracting(Point::group)
                .containsExactlyInAnyOrderElementsOf(stated.stream().map(o -> o.timePeriod().code()).toList());
        Set<String> zeros = stated.stream().filter(o -> o.value().signum() == 0).map(o -> o.timePeriod().code())
                .collect(Collectors.toSet());
        assertThat(zeros).contains("2023", "2024");
        assertThat(points).filteredOn(p -> zeros.contains(p.group()))
                .extracting(Point::value, Point::painted, Point::label)
                .containsOnly(tuple(0.0, true, "0"));
        assertThat(visit.marks("returns", "column")).hasCount(stated.size());
        // Nothing is published for 2002 to 2011: the axis has the years, the chart no marks.
        assertThat(visit.card("returns").locator(".highcharts-xaxis-labels")).containsText("2005");
        assertThat(points).filteredOn(p -> Set.of("2005", "2018", "2021").contains(p.group()))
                .noneMatch(Point::painted);
        assertThat(visit.card("returns").locator(".tumen-missing")).hasCount(3);
    }

    @Test
    void cumulativeArrivalsLeaveMissingYearsEmpty() {
        Visit visit = regular().open("/gender");
        Set<String> known = figures("arrivals_cumulative").stream().filter(o -> o.value() != null)
                .flatMap(o -> o.timePeriod().end().stream()).map(end -> String.valueOf(end.getYear()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).doesNotContain("1999", "2000");
        assertThat(visit.card("cumulative").locator(".highcharts-xaxis-labels")).containsText("1999");
        assertThat(visit.points("cumulative")).filteredOn(Point::painted).extracting(Point::group)
                .isSubsetOf(known).doesNotContain("1999", "2000");
    }

    private List<Observation> figures(String indicator) {
        return observations.of(List.of(indicator), releases.newest().orElseThrow().number());
    }

    private static Set<String> years(List<Point> points) {
        return points.stream().filter(Point::painted).map(Point::group).collect(Collectors.toSet());
    }
}
