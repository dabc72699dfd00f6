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
