package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.StackLabels;
import com.vaadin.flow.component.charts.model.Stacking;
import com.vaadin.flow.component.charts.model.YAxis;
import org.tumen.chart.plot.ChartSpec.Series;

/** Draws upright columns over periods or groups, with marks of other sources among them. */
record ColumnsChart(ChartSpec.Columns spec) implements Plot {

    /** More columns than these would hide each other's labels. */
    private static final int MOST_LABELS = 40;
    /** A zero is a tick of so many pixels. */
    private static final int TICK = 3;

    @Override
    public void configure(Configuration c) {
        c.getChart().setType(ChartType.COLUMN);
        PlotAxes.groups(c, spec.groups(), spec.severalYears());
        PlotAxes.missing(c.getxAxis(), spec.groups().size(), spec.series());
        PlotAxes.events(c, spec.events());
        boolean stacked = spec.stacking() == ChartSpec.Stacking.STACKED;
        YAxis y = PlotAxes.values(c.getyAxis(), spec.axis());
        if (spec.axis().max() == null && spec.series().stream().flatMap(s -> s.marks().stream())
                .allMatch(m -> m.value() == null || m.value().signum() == 0)) {
            // An axis of zeros alone has no top, and its zero would hang in the middle of the plot.
            y.setMax(1);
            y.setTickInterval(1);
        }
        if (stacked && spec.axis().max() == null) {
            StackLabels totals = new StackLabels(true);
            totals.setFormat("{total:,.0f}");
            y.setStackLabels(totals);
        }
        for (Series series : spec.series()) {
            boolean marks = series.look() == ChartSpec.Look.OTHER_SOURCE;
            DataSeries data = PlotSeries.data(series, spec.groups().size());
            if (marks) {
                data.setPlotOptions(PlotSeries.scatter(series));
            } else {
                PlotOptionsColumn options = new PlotOptionsColumn();
                options.setColorIndex(series.look().colour());
                options.setStacking(stacked ? Stacking.NORMAL : Stacking.NONE);
                options.setGroupPadding(stacked ? 0.06 : 0.12);
                options.setPointPadding(0.04);
                options.setMaxPointWidth(72);
                if (!stacked) {
                    options.setMinPointLength(TICK);
                    data.getData().forEach(ColumnsChart::keepZero);
                }
                if (!stacked && spec.series().stream().mapToInt(s -> s.marks().size()).sum() <= MOST_LABELS) {
                    y.setMaxPadding(PlotAxes.ROOM_FOR_NUMBERS);
                    DataLabels values = new DataLabels(true);
                    values.setFormat(spec.axis().unit().isEmpty() ? "{y:,.0f}" : "{y:.1f}");
                    options.setDataLabels(values);
                }
                data.setPlotOptions(options);
            }
            c.addSeries(data);
        }
    }

    /** The number of a zero stays, however narrow the chart: without it, the tick would look like a small column. */
    private static void keepZero(DataSeriesItem item) {
        if (item.getY() != null && item.getY().doubleValue() == 0 && item.getDataLabels() == null) {
            DataLabels zero = new DataLabels(true);
            zero.setFormat("0");
            zero.setAllowOverlap(true);
            item.setDataLabels(zero);
        }
    }
}
