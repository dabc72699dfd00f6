package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tumen.browser.Visit.Point;
import org.tumen.statistics.Sex;

/** A filter changes chart, table, address and chips together, and the address alone brings all of it back. */
class FiltersInBrowserTest extends BrowserTest {

    @Test
    void oneSexLeavesOneSeries() {
        Visit visit = regular().open("/gender");
        int all = visit.rows();
        visit.radio(labels().sex(Sex.FEMALE)).check();
        assertThat(visit.chips()).hasText(new String[] {labels().sex(Sex.FEMALE) + "×"});
        visit.at("/gender?sex=F");
        assertThat(visit.points("arrivals")).isNotEmpty().extracting(Point::series)
                .containsOnly(labels().sex(Sex.FEMALE));
        assertThat(visit.marks("arrivals", "column")).hasCount(visit.points("arrivals").size());
        assertThat(visit.rows()).isLessThan(all).isEqualTo(visit.download().size());
    }

    @Test
    void yearsNarrowTheChart() {
        Visit visit = regular().open("/gender");
        year(visit, "filter.from", "2010");
        year(visit, "filter.to", "2015");
        assertThat(visit.chips()).hasCount(2);
        visit.at("/gender?from=2010&to=2015");
        assertThat(visit.points("arrivals")).extracting(Point::group).isSubsetOf(
                "2010", "2011", "2012", "2013", "2014", "2015").contains("2010", "2015");
        assertThat(visit.marks("arrivals", "column")).hasCount(12);
    }

    @Test
    void theButtonsBesideAYearStepFromTheLastAndTheFirst() {
        Visit visit = regular().open("/gender");
        int last = Integer.parseInt(field(visit, "filter.to").inputValue());
        step(visit, "filter.to", "decrease");
        assertThat(visit.chips()).hasText(new String[] {text("chip.to", String.valueOf(last - 1)) + "×"});
        visit.at("/gender?to=" + (last - 1));
        assertThat(visit.points("arrivals")).isNotEmpty();
        step(visit, "filter.to", "increase");
        assertThat(visit.chips()).hasCount(0);
        visit.at("/gender");
        int first = Integer.parseInt(field(visit, "filter.from").inputValue());
        step(visit, "filter.from", "increase");
        assertThat(visit.chips()).hasCount(1);
        visit.at("/gender?from=" + (first + 1));
    }

    private void step(Visit visit, String label, String way) {
        visit.page.locator("vaadin-integer-field").filter(new Locator.FilterOptions().setHas(field(visit, label)))
                .locator("[part~=" + way + "-button]").click();
    }

    @Test
    void yearsTheWrongWayRoundAreRefused() {
        Visit visit = regular().open("/gender?to=2010");
        year(visit, "filter.from", "2015");
        assertThat(visit.page.getByText(text("filter.year.order"))).isVisible();
        visit.at("/gender?to=2010");
    }

    @Test
    void sharesAddUpToAHundred() {
        Visit visit = regular().open("/gender");
        visit.radio(text("measure.SHARE")).check();
        assertThat(visit.chips()).hasCount(1);
        visit.at("/gender?measure=share");
        var sums = visit.points("arrivals").stream()
                .collect(Collectors.groupingBy(Point::group, Collectors.summingDouble(Point::value)));
        assertThat(sums).hasSizeGreaterThan(20);
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(100, within(0.2)));
        assertThat(visit.card("arrivals").locator(".highcharts-yaxis-labels")).containsText("100%");
    }

    @Test
    void quartersTakeThePlaceOfYears() {
        Visit visit = regular().open("/gender");
        visit.radio(text("frequency.choice.Q")).check();
        assertThat(visit.chips()).hasCount(1);
        visit.at("/gender?freq=Q");
        assertThat(visit.points("arrivals")).isNotEmpty()
                .allSatisfy(p -> assertThat(p.group()).matches("\\d{4} Q[1-4]"));
    }

    @Test
    void otherSourcesAreDiamondsBesideTheColumns() {
        Visit visit = regular().open("/gender");
        int columns = visit.marks("arrivals", "column").count();
        visit.page.getByLabel(text("filter.source"), new Page.GetByLabelOptions().setExact(true)).first().click();
        visit.page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text("source.all")).setExact(true))
                .click();
        assertThat(visit.chips()).hasCount(1);
        visit.at("/gender?source=all");
        List<Point> others = visit.points("arrivals").stream().filter(p -> p.type().equals("scatter")).toList();
        assertThat(others).isNotEmpty().allMatch(Point::painted);
        assertThat(visit.marks("arrivals", "scatter")).hasCount(others.size());
        assertThat(visit.card("arrivals").evaluate("""
                card => [...new Set(card.querySelector('vaadin-chart').configuration.series
                    .filter(s => s.type === 'scatter').flatMap(s => s.points.map(p => p.graphic.symbolName)))]"""))
                .isEqualTo(List.of("diamond"));
        assertThat(visit.marks("arrivals", "column")).hasCount(columns);
    }

    @Test
    void backAndForwardGoThroughTheFilters() {
        Visit visit = regular().open("/gender");
        visit.radio(labels().sex(Sex.FEMALE)).check();
        assertThat(visit.chips()).hasCount(1);
        visit.radio(text("measure.WOMEN")).check();
        assertThat(visit.chips()).hasCount(2);
        visit.at("/gender?sex=F&measure=women");
        List<Point> last = visit.points("arrivals");

        visit.page.goBack();
        assertThat(visit.chips()).hasCount(1);
        visit.at("/gender?sex=F");
        assertThat(visit.radio(text("measure.PERSONS"))).isChecked();
        assertThat(visit.points("arrivals")).extracting(Point::type).containsOnly("column");

        visit.page.goBack();
        assertThat(visit.chips()).hasCount(0);
        visit.at("/gender");
        assertThat(visit.radio(text("sex.both"))).isChecked();
        assertThat(visit.points("arrivals")).extracting(Point::series).contains(labels().sex(Sex.MALE));

        visit.page.goForward();
        assertThat(visit.chips()).hasCount(1);
        visit.page.goForward();
        assertThat(visit.chips()).hasCount(2);
        visit.at("/gender?sex=F&measure=women");
        assertThat(visit.points("arrivals")).isEqualTo(last);
    }

    @Test
    void anAddressShowsOthersTheSame() {
        Visit one = regular().open("/gender");
        one.radio(labels().sex(Sex.MALE)).check();
        year(one, "filter.from", "2012");
        assertThat(one.chips()).hasCount(2);
        one.at("/gender?sex=M&from=2012");
        Visit other = visit().open("/gender?sex=M&from=2012");
        assertThat(other.chips()).hasText(one.chips().allTextContents().toArray(String[]::new));
        assertThat(other.radio(labels().sex(Sex.MALE))).isChecked();
        assertThat(other.points("arrivals")).isNotEmpty().isEqualTo(one.points("arrivals"));
        assertThat(other.rows()).isEqualTo(one.rows());
    }

    @Test
    void clearingTheFiltersLeavesNone() {
        Visit visit = regular().open("/gender?sex=F&from=2012");
        assertThat(visit.chips()).hasCount(2);
        visit.button(text("chips.clear")).click();
        assertThat(visit.chips()).hasCount(0);
        visit.at("/gender");
        assertThat(visit.radio(text("sex.both"))).isChecked();
    }

    @Test
    void whatAnAddressCannotMeanIsNamed() {
        Visit visit = regular().open("/gender?sex=Z&measure=share&colour=red");
        assertThat(visit.page.getByRole(AriaRole.STATUS).first())
                .containsText(text("notice.address", "sex=Z, colour=red"));
        assertThat(visit.chips()).hasText(new String[] {text("measure.SHARE") + "×"});
        visit.radio(text("measure.PERSONS")).check();
        assertThat(visit.page.locator(".notice:visible")).hasCount(0);
    }

    private Locator field(Visit visit, String label) {
        return visit.page.getByLabel(text(label), new Page.GetByLabelOptions().setExact(true));
    }

    private void year(Visit visit, String label, String year) {
        Locator field = field(visit, label);
        field.fill(year);
        field.press("Enter");
        visit.settled();
    }
}
