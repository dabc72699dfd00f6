package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.AxisTitle;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.YAxis;
import java.util.OptionalInt;
import org.tumen.chart.plot.ChartSpec.Series;

/** Draws series one below the other, each in a row with a scale of its own and one time for all. */
record RowsChart(ChartSpec.Rows spec) implements Plot {

    private static final int LINE_HEIGHT = 74;
    /** Pixels for the axis of time. */
    private static final int FRAME = 50;

    @Override
    public OptionalInt height() {
        return OptionalInt.of(spec.series().size() * LINE_HEIGHT + FRAME);
    }

    @Override
    public void configure(Configuration c) {
        c.getChart().setType(ChartType.LINE);
        c.getLegend().setEnabled(false);
        PlotAxes.groups(c, spec.groups(), 0);
        PlotAxes.events(c, spec.events());
        double share = 100.0 / spec.series().size();
        for (int row = 0; row < spec.series().size(); row++) {
            YAxis y = row == 0 ? c.getyAxis() : new YAxis();
            PlotAxes.values(y, spec.axis());
            y.setTop((row + 0.22) * share + "%");
            y.setHeight(share * 0.7 + "%");
            y.setOffset(0);
            y.setTickAmount(2);
            y.setTitle(rowTitle(spec.titles().get(row)));
            if (row > 0) {
                c.addyAxis(y);
            }
            Series series = spec.series().get(row);
            DataSeries line = new DataSeries(series.name());
            for (int at = 0; at < spec.groups().size(); at++) {
                line.add(PlotSeries.item(at, series));
            }
            line.setId(series.key());
            line.setyAxis(row);
            PlotOptionsLine options = new PlotOptionsLine();
            options.setColorIndex(series.look().colour());
            options.setClassName(series.faded() ? PlotSeries.FADED : null);
            options.setConnectNulls(false);
            Marker marker = new Marker(true);
            marker.setSymbol(MarkerSymbolEnum.CIRCLE);
            marker.setRadius(3);
            options.setMarker(marker);
            line.setPlotOptions(options);
            c.addSeries(line);
        }
    }

    /** What the library knows of the title of an axis and Vaadin's class lacks: that it begins where it stands. */
    private static final class RowTitle extends AxisTitle {
        private final String textAlign = "left";

        RowTitle(String text) {
            super(text);
        }

        /** For who writes it as JSON. */
        public String getTextAlign() {
            return textAlign;
        }
    }

    /** Within the row, so that rows are as wide as the chart. */
    private static AxisTitle rowTitle(String text) {
        AxisTitle title = new RowTitle(PlotSeries.text(text));
        title.setRotation(0);
        title.setAlign(VerticalAlign.HIGH);
        title.setReserveSpace(false);
        title.setOffset(0);
        title.setX(6);
        title.setY(-4);
        return title;
    }
}
