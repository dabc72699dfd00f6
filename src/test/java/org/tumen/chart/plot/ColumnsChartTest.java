package org.tumen.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.Doubt;
import org.tumen.chart.plot.ChartSpec.Look;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Stacking;

/** In columns, nothing known and zero look different. */
class ColumnsChartTest {

    @Test
    void whatIsMissingIsABandAndZeroIsATickWithItsNumber() {
        Configuration c = new Configuration();
        new ColumnsChart(new ChartSpec.Columns(List.of("2018", "2019", "2020", "2021", "2022"), 0, List.of(
                new Series("all", "All", Look.FIRST, List.of(mark(0, "3"), mark(2, null), mark(4, "0")))),
                Stacking.BESIDE, new Axis("People", "", null))).configure(c);

        assertThat(Arrays.stream(c.getxAxis().getPlotBands()).map(b -> b.getClassName() + " " + b.getFrom() + " "
                + b.getTo())).containsExactly("tumen-missing 0.5 3.5");
        DataSeries series = (DataSeries) c.getSeries().getFirst();
        assertThat(((PlotOptionsColumn) series.getPlotOptions()).getMinPointLength().intValue()).isPositive();
        assertThat(series.getData()).filteredOn(i -> i.getDataLabels() != null).singleElement().satisfies(i -> {
            assertThat(i.getX()).isEqualTo(4);
            assertThat(i.getDataLabels().getAllowOverlap()).isTrue();
        });
    }

    private static Mark mark(int at, @Nullable String value) {
        return new Mark("mark" + at, at, value == null ? null : new BigDecimal(value), null, null, List.of("A", "B"),
                Doubt.NONE);
    }
}
