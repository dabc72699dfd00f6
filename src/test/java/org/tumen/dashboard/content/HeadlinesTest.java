package org.tumen.dashboard.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tumen.kit.Texts;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Sex;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.wording.Labels;

/** Headlines are made of the figures that there are; what is missing gives none. */
class HeadlinesTest {

    private static final Labels ENGLISH = new Labels(ShippedData.catalogue(), new Texts(Locale.ENGLISH));

    @Test
    void noFiguresGiveNoHeadlines() {
        assertThat(titles(List.of())).isEmpty();
    }

    @Test
    void aReturnBeforeTheyWereCountedYearByYearGivesNone() {
        assertThat(titles(List.of(returns("2005", "1")))).isEmpty();
    }

    @Test
    void aReturnBeforeTheyWereCountedYearByYearIsNotAmongTheOthers() {
        List<Headline> headlines = Headlines.of(List.of(returns("2005", "1"), returns("2012", "7"),
                returns("2013", "6")), ENGLISH);

        assertThat(headlines).singleElement().satisfies(h -> {
            assertThat(h.value()).isEqualTo("13 people");
            assertThat(h.course()).hasSize(2);
        });
    }

    @Test
    void arrivalsAloneGiveNoShareAndNoSum() {
        Observation arrivals = Figure.count("arrivals", "2019", "1047").get();

        assertThat(Headlines.of(List.of(arrivals), ENGLISH)).hasSize(2);
        assertThat(Headlines.of(List.of(arrivals, Figure.count("arrivals", "2019", "845").of(Sex.FEMALE).get()),
                ENGLISH)).hasSize(3);
    }

    @Test
    void aCourseIsThatOfOneSourceAndHasEveryYear() {
        Headline newest = Headlines.of(List.of(Figure.count("arrivals", "2000", "312").by("YONHAP_2002").get(),
                Figure.count("arrivals", "2002", "1142").get(), Figure.count("arrivals", "2003", "1285").get(),
                Figure.count("arrivals", "2005", "1384").get()), ENGLISH).getFirst();

        assertThat(newest.course()).extracting(v -> v == null ? "-" : v.toString())
                .containsExactly("1142", "1285", "-", "1384");
        assertThat(newest.marked()).isEqualTo(3);
    }

    @Test
    void sumsSoFarStandAtTheirYears() {
        Headline soFar = Headlines.of(List.of(Figure.count("arrivals", "2003", "1285").get(),
                Figure.count("arrivals_cumulative", "2000-12", "100").get(),
                Figure.count("arrivals_cumulative", "2003-06", "300").get(),
                Figure.count("arrivals_cumulative", "2003-12", "400").get()), ENGLISH).get(1);

        assertThat(soFar.course()).extracting(v -> v == null ? "-" : v.toString())
                .containsExactly("100", "-", "-", "400");
    }

    @Test
    void aShareOfAFewPeopleIsNoPartOfACourse() {
        Headline share = Headlines.of(List.of(Figure.count("arrivals", "2020", "229").get(),
                Figure.count("arrivals", "2020", "157").of(Sex.FEMALE).get(),
                Figure.count("arrivals", "2021", "63").get(),
                Figure.count("arrivals", "2021", "23").of(Sex.FEMALE).get(),
                Figure.count("arrivals", "2022", "100").get(),
                Figure.count("arrivals", "2022", "50").of(Sex.FEMALE).get()), ENGLISH).get(1);

        assertThat(share.course()).extracting(v -> v == null ? "-" : v.toString())
                .containsExactly("68.6", "-", "50.0");
    }

    private static List<String> titles(List<Observation> figures) {
        return Headlines.of(figures, ENGLISH).stream().map(Headline::title).toList();
    }

    private static Observation returns(String year, String value) {
        Observation o = Figure.count("returns", year, value).get();
        return new Observation(null, o.indicator(), "KP", o.sex(), o.age(), o.category(), o.timePeriod(), o.value(),
                null, null, o.unitMeasure(), o.obsStatus(), null, o.source(), o.locator(), null, o.attributes(),
                1, null);
    }
}
