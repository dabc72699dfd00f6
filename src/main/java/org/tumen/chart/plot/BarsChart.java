package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.Labels;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.StackLabels;
import com.vaadin.flow.component.charts.model.Stacking;
import com.vaadin.flow.component.charts.model.YAxis;
import java.util.OptionalInt;
import org.tumen.chart.plot.ChartSpec.Series;

/** Draws bars over groups, the first at the top. */
record BarsChart(ChartSpec.Bars spec) implements Plot {

    private static final int BAR_HEIGHT = 30;
    /** Pixels for the axis, its title and the legend. */
    private static final int FRAME = 110;

    @Override
    public OptionalInt height() {
        return OptionalInt.of(spec.groups().size() * BAR_HEIGHT + FRAME);
    }

    @Override
    public void configure(Configuration c) {
        c.getChart().setType(ChartType.BAR);
        c.getxAxis().setCategories(spec.groups().stream().map(PlotSeries::text).toArray(String[]::new));
        Labels names = new Labels();
        names.setStep(1);
        c.getxAxis().setLabels(names);
        YAxis y = PlotAxes.values(c.getyAxis(), spec.axis());
        y.setMaxPadding(PlotAxes.ROOM_FOR_NUMBERS);
        boolean stacked = spec.stacking() == ChartSpec.Stacking.STACKED;
        if (stacked) {
            StackLabels totals = new StackLabels(true);
            totals.setFormat("{total:,.0f}");
            y.setStackLabels(totals);
        }
        for (Series series : spec.series()) {
            DataSeries data = PlotSeries.data(series, spec.groups().size());
            PlotOptionsBar options = new PlotOptionsBar();
            options.setColorIndex(series.look().colour());
            options.setStacking(stacked ? Stacking.NORMAL : Stacking.NONE);
            options.setGroupPadding(0.08);
            options.setPointPadding(0.04);
            if (!stacked) {
                DataLabels values = new DataLabels(true);
                values.setFormat(spec.axis().unit().isEmpty() ? "{y:,.0f}" : "{y:.1f}");
                options.setDataLabels(values);
            }
            data.setPlotOptions(options);
            c.addSeries(data);
        }
    }
}
