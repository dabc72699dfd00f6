package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Labels;
import com.vaadin.flow.component.charts.model.PlotBand;
import com.vaadin.flow.component.charts.model.PlotOptionsErrorbar;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;

/** Draws numbers as dots in named rows, with the intervals around them. */
record DotsChart(ChartSpec.Dots spec) implements Plot {

    private static final int ROW_HEIGHT = 38;
    /** Pixels for the axis, its title and the legend. */
    private static final int FRAME = 110;

    @Override
    public OptionalInt height() {
        return OptionalInt.of(spec.rows().size() * ROW_HEIGHT + FRAME);
    }

    @Override
    public void configure(Configuration c) {
        c.getChart().setType(ChartType.SCATTER);
        c.getChart().setInverted(true);
        XAxis x = c.getxAxis();
        x.setCategories(IntStream.range(0, spec.rows().size()).mapToObj(i -> spec.headings().contains(i)
                ? "<b>" + PlotSeries.text(spec.rows().get(i)) + "</b>"
                : PlotSeries.text(spec.rows().get(i))).toArray(String[]::new));
        x.setMin(0);
        x.setMax(spec.rows().size() - 1);
        x.setGridLineWidth(1);
        x.setTickInterval(1);
        x.setPlotBands(spec.headings().stream().map(at -> PlotAxes.band(at - 0.5, at + 0.5)).toArray(PlotBand[]::new));
        Labels names = new Labels();
        names.setStep(1);
        x.setLabels(names);
        YAxis y = PlotAxes.values(c.getyAxis(), spec.axis());
        y.setMin(0);
        for (Series series : spec.series()) {
            DataSeries points = new DataSeries(series.name());
            series.marks().stream().filter(m -> m.value() != null).map(m -> PlotSeries.item(m, series))
                    .forEach(points::add);
            points.setId(series.key());
            points.setPlotOptions(PlotSeries.scatter(series));
            c.addSeries(points);
            c.addSeries(intervals(series, "stated", m -> m.doubt() != ChartSpec.Doubt.COMPUTED));
            c.addSeries(intervals(series, "computed", m -> m.doubt() == ChartSpec.Doubt.COMPUTED));
        }
    }

    private static DataSeries intervals(Series series, String className, Predicate<Mark> taken) {
        DataSeries intervals = new DataSeries(series.name());
        for (Mark mark : series.marks()) {
            if (taken.test(mark) && mark.low() != null && mark.high() != null) {
                DataSeriesItem interval = new DataSeriesItem(mark.at(), mark.low(), mark.high());
                interval.setDescription(PlotSeries.html(mark.caption()));
                intervals.add(interval);
            }
        }
        PlotOptionsErrorbar whiskers = new PlotOptionsErrorbar();
        whiskers.setColorIndex(series.look().colour());
        whiskers.setLinkedTo(series.key());
        whiskers.setClassName(series.faded() ? className + " " + PlotSeries.FADED : className);
        intervals.setPlotOptions(whiskers);
        return intervals;
    }
}
