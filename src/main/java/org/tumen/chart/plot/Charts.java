package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.PlotOptionsSeries;
import com.vaadin.flow.component.charts.model.Tooltip;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import java.util.OptionalInt;

/** Turns a {@link ChartSpec} into a Vaadin chart. */
public final class Charts {

    private Charts() {
    }

    /** The one list of what draws which kind of chart. */
    private static Plot plot(ChartSpec spec) {
        return switch (spec) {
            case ChartSpec.Columns columns -> new ColumnsChart(columns);
            case ChartSpec.Bars bars -> new BarsChart(bars);
            case ChartSpec.Lines lines -> new LinesChart(lines);
            case ChartSpec.Pyramid pyramid -> new PyramidChart(pyramid);
            case ChartSpec.Dots dots -> new DotsChart(dots);
            case ChartSpec.Rows rows -> new RowsChart(rows);
            case ChartSpec.Places places -> new MapChart(places);
        };
    }

    /** A chart of this specification, in the colours of the style sheet. */
    public static Chart draw(ChartSpec spec) {
        Chart chart = new Chart();
        Plot plot = plot(spec);
        configure(chart.getConfiguration(), plot);
        chart.addClassName("tumen-chart");
        dress(chart, spec, plot);
        return chart;
    }

    /** Draws another specification in the same chart. */
    public static void redraw(Chart chart, ChartSpec spec) {
        Configuration fresh = new Configuration();
        Plot plot = plot(spec);
        configure(fresh, plot);
        dress(chart, spec, plot);
        // Setting the configuration of a chart on a page draws it anew, without what was there before.
        chart.setConfiguration(fresh);
    }

    /**
     * Tells the style sheet the kind of the chart, and whether it is as high as its rows need; it sizes all others. The
     * element is told the height as well as the drawing: by itself it would keep the height of what it drew before, and
     * cut off what is higher.
     */
    private static void dress(Chart chart, ChartSpec spec, Plot plot) {
        OptionalInt height = plot.height();
        chart.setHeight(height.isPresent() ? height.getAsInt() + "px" : null);
        chart.setClassName("tumen-rows", height.isPresent());
        chart.getElement().setAttribute("data-kind", spec.kind());
    }

    /** The configuration that the chart element draws this specification from, as JSON. */
    public static String json(ChartSpec spec) {
        Configuration configuration = new Configuration();
        configure(configuration, plot(spec));
        return ChartSerialization.toJSON(configuration);
    }

    private static void configure(Configuration c, Plot plot) {
        c.getChart().setStyledMode(true);
        c.getChart().setAnimation(false);
        c.setTitle("");
        c.setExporting(false);
        // The chart element itself is named and the table is its twin; see docs/decisions.
        c.setAccessibility(new Accessibility(false));
        c.getCredits().setEnabled(false);
        c.getLegend().setMargin(4);
        c.setTooltip(tooltip());
        PlotOptionsSeries all = new PlotOptionsSeries();
        all.setAnimation(false);
        all.setTurboThreshold(0);
        c.setPlotOptions(all);
        plot.height().ifPresent(pixels -> c.getChart().setHeight(String.valueOf(pixels)));
        plot.configure(c);
    }

    private static Tooltip tooltip() {
        Tooltip tooltip = new Tooltip();
        tooltip.setHeaderFormat("");
        tooltip.setPointFormat("{point.description}");
        tooltip.setUseHTML(true);
        return tooltip;
    }
}
