package org.tumen.dashboard.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tumen.chart.drawing.Picture;
import org.tumen.kit.Texts;
import org.tumen.statistics.Figure;
import org.tumen.statistics.HeldFigures;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Sex;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** The charts that other figures would change, however many figures come. */
class BeforeAndAfterTest {

    private static final Labels LABELS = new Labels(ShippedData.catalogue(), new Texts(Locale.ENGLISH));

    private final BeforeAndAfter charts = new BeforeAndAfter(HeldFigures.standing(ShippedData.newest()));

    @Test
    void showsAChartAsItIsAndAsItWouldBe() {
        Observation women = Figure.count("arrivals", "2026", "200").of(Sex.FEMALE).get();
        charts.put(women);

        assertThat(pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.before().key()).isEqualTo("arrivals");
            assertThat(figures(pair.before())).isNotEmpty().doesNotContain(women);
            assertThat(figures(pair.after())).hasSize(figures(pair.before()).size() + 1).contains(women);
        });
    }

    @Test
    void drawsAChartOfFewFiguresAmongVeryMany() {
        for (int year = 1800; year < 2000; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int age = 0; age < 20; age++) {
                    charts.put(Figure.count("arrivals", "%d-%02d".formatted(year, month), "1").aged("Y" + age).get());
                }
            }
        }
        Observation women = Figure.count("arrivals", "2026", "200").of(Sex.FEMALE).get();
        charts.put(women);

        assertThat(pairs()).singleElement().satisfies(pair -> assertThat(figures(pair.after())).contains(women));
    }

    @Test
    void saysWhichChartHasTooManyFiguresToBeDrawn() {
        IntStream.rangeClosed(0, BeforeAndAfter.MOST).forEach(i ->
                charts.put(Figure.count("returns", "2026", "1").in("C" + i).get()));
        charts.put(Figure.count("arrivals", "2026", "200").of(Sex.FEMALE).get());

        assertThat(charts.charts(BeforeAndAfter.Gone.NONE, List.of(), LABELS)).contains(
                new BeforeAndAfter.TooMany(LABELS.indicator("returns")));
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void showsNoChartThatStaysAsItIs() {
        assertThat(charts.charts(BeforeAndAfter.Gone.NONE, List.of(), LABELS)).isEmpty();

        charts.put(Figure.count("arrivals", "2026-05", "20").get());

        assertThat(charts.charts(BeforeAndAfter.Gone.NONE, List.of(), LABELS))
                .as("no chart shows months of arrivals").isEmpty();
    }

    @Test
    void leavesOutWhatIsWithdrawn() {
        Observation women = ShippedData.newest().stream().filter(o -> o.key().equals(
                Figure.count("arrivals", "2024", "0").of(Sex.FEMALE).get().key())).findFirst().orElseThrow();

        BeforeAndAfter.Gone gone = new BeforeAndAfter.Gone(Set.of("arrivals"), o -> o.key().equals(women.key()));

        assertThat(charts.charts(gone, List.of(), LABELS)).filteredOn(BeforeAndAfter.Pair.class::isInstance)
                .extracting(BeforeAndAfter.Pair.class::cast).first().satisfies(pair -> {
                    assertThat(figures(pair.before())).extracting(Observation::key).contains(women.key());
                    assertThat(figures(pair.after())).extracting(Observation::key).doesNotContain(women.key());
                });
    }

    private List<BeforeAndAfter.Pair> pairs() {
        return charts.charts(BeforeAndAfter.Gone.NONE, List.of(), LABELS).stream()
                .filter(BeforeAndAfter.Pair.class::isInstance)
                .map(BeforeAndAfter.Pair.class::cast).toList();
    }

    private static List<Observation> figures(Picture picture) {
        return picture.figures().stream().map(Shown::figure).toList();
    }
}
