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
import org.tumen.chart.plot.ChartSpec.Series;

/** Draws series one below the other, each in a row with a scale of its own and one time for all. */
final class RowsChart {

    private static final int LINE_HEIGHT = 74;
    /** Pixels for the axis of time. */
    private static final int FRAME = 50;

    private RowsChart() {
    }

    /** Pixels that these rows need. */
    static int height(ChartSpec.Rows spec) {
        return spec.series().size() * LINE_HEIGHT + FRAME;
    }

    static void configure(Configuration c, ChartSpec.Rows spec) {
        c.getChart().setType(ChartType.LINE);
        c.getLegend().setEnabled(false);
        Charts.groups(c, spec.groups(), 0);
        Charts.events(c, spec.events());
        double share = 100.0 / spec.series().size();
        for (int row = 0; row < spec.series().size(); row++) {
            YAxis y = row == 0 ? c.getyAxis() : new YAxis();
            Charts.values(y, spec.axis());
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
                line.add(Charts.item(at, series));
            }
            line.setId(series.key());
            line.setyAxis(row);
            PlotOptionsLine options = new PlotOptionsLine();
            options.setColorIndex(series.look().colour());
            options.setClassName(series.faded() ? Charts.FADED : null);
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
        AxisTitle title = new RowTitle(Charts.text(text));
        title.setRotation(0);
        title.setAlign(VerticalAlign.HIGH);
        title.setReserveSpace(false);
        title.setOffset(0);
        title.setX(6);
        title.setY(-4);
        return title;
    }
}
