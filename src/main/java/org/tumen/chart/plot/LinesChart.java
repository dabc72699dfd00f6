package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import org.tumen.chart.plot.ChartSpec.Series;

/** Draws lines over periods; periods of several years stand apart from them as single marks. */
record LinesChart(ChartSpec.Lines spec) implements Plot {

    @Override
    public void configure(Configuration c) {
        c.getChart().setType(ChartType.LINE);
        PlotAxes.groups(c, spec.groups(), spec.severalYears());
        PlotAxes.events(c, spec.events());
        PlotAxes.values(c.getyAxis(), spec.axis());
        for (Series series : spec.series()) {
            if (series.look() == ChartSpec.Look.OTHER_SOURCE) {
                DataSeries marks = PlotSeries.data(series, spec.groups().size());
                marks.setPlotOptions(PlotSeries.scatter(series));
                c.addSeries(marks);
                continue;
            }
            DataSeries line = new DataSeries(series.name());
            DataSeries apart = new DataSeries(series.name());
            for (int at = 0; at < spec.groups().size(); at++) {
                DataSeriesItem item = PlotSeries.item(at, series);
                (at < spec.severalYears() ? apart : line).add(item);
            }
            PlotOptionsLine options = new PlotOptionsLine();
            options.setColorIndex(series.look().colour());
            options.setClassName(series.faded() ? PlotSeries.FADED : null);
            options.setConnectNulls(false);
            line.setPlotOptions(options);
            line.setId(series.key());
            c.addSeries(line);
            PlotOptionsScatter separate = PlotSeries.scatter(series);
            separate.setLinkedTo(series.key());
            apart.setPlotOptions(separate);
            c.addSeries(apart);
        }
    }
}
