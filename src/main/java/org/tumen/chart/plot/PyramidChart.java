package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.Stacking;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;

/** Draws two series of ages against each other, left and right of a middle. */
record PyramidChart(ChartSpec.Pyramid spec) implements Plot {

    @Override
    public void configure(Configuration c) {
        c.getChart().setType(ChartType.BAR);
        XAxis x = c.getxAxis();
        x.setCategories(spec.groups().toArray(String[]::new));
        x.setReversed(false);
        YAxis y = PlotAxes.values(c.getyAxis(), spec.axis());
        // Left of the middle the values are negative for the library only; nobody may read a minus. A format, not a
        // function: the audience's page compiles no text.
        y.getLabels().setFormat("{#if (lt value 0)}{(multiply value -1):,.0f}{else}{value:,.0f}{/if}");
        int reach = reach();
        y.setMin(-reach);
        y.setMax(reach);
        for (Series series : List.of(spec.left(), spec.right())) {
            DataSeries data = new DataSeries(series.name());
            data.setId(series.key());
            for (Mark mark : series.marks()) {
                DataSeriesItem item = PlotSeries.item(mark, series);
                if (series == spec.left() && mark.value() != null) {
                    item.setY(mark.value().negate());
                }
                data.add(item);
            }
            PlotOptionsBar options = new PlotOptionsBar();
            options.setColorIndex(series.look().colour());
            options.setStacking(Stacking.NORMAL);
            options.setGroupPadding(0.04);
            options.setPointPadding(0.04);
            options.setMaxPointWidth(46);
            data.setPlotOptions(options);
            c.addSeries(data);
        }
    }

    private int reach() {
        int most = List.of(spec.left(), spec.right()).stream().flatMap(s -> s.marks().stream()).map(Mark::value)
                .filter(Objects::nonNull).mapToInt(BigDecimal::intValue).max().orElse(1);
        int step = (int) Math.pow(10, Math.max(0, (int) Math.log10(most)));
        return (most / step + 1) * step;
    }
}
