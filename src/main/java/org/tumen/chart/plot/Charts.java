package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.AxisTitle;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.Labels;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotBand;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.PlotOptionsSeries;
import com.vaadin.flow.component.charts.model.StackLabels;
import com.vaadin.flow.component.charts.model.Stacking;
import com.vaadin.flow.component.charts.model.Tooltip;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.EventMark;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;

/** Turns a {@link ChartSpec} into a Vaadin chart. */
public final class Charts {

    private static final int BAR_HEIGHT = 30;
    /** Pixels for the axis, its title and the legend. */
    private static final int BARS_FRAME = 110;
    /** The part of the axis beyond the longest bar. */
    private static final double ROOM_FOR_NUMBERS = 0.12;
    /** More columns than these would hide each other's labels. */
    private static final int MOST_LABELS = 40;
    /** Pixels for the numbers of events above a plot. */
    private static final int EVENT_MARGIN = 8;
    private static final int EVENT_ROW = 16;
    private static final int EVENT_FOOT = -4;
    /** Classes of what is pointed at and of what stands back, for the style sheet. */
    private static final String LIT = "lit";
    static final String FADED = "faded";

    private Charts() {
    }

    /** A chart of this specification, in the colours of the style sheet. */
    public static Chart draw(ChartSpec spec) {
        Chart chart = new Chart();
        configure(chart.getConfiguration(), spec);
        chart.addClassName("tumen-chart");
        size(chart, spec);
        return chart;
    }

    /** Draws another specification in the same chart. */
    public static void redraw(Chart chart, ChartSpec spec) {
        Configuration fresh = new Configuration();
        configure(fresh, spec);
        size(chart, spec);
        // Setting the configuration of a chart on a page draws it anew, without what was there before.
        chart.setConfiguration(fresh);
    }

    /**
     * Charts of rows are as high as their rows need; the style sheet sizes all others, maps by themselves. The element
     * is told the height as well as the drawing: by itself it would keep the height of what it drew before, and cut off
     * what is higher.
     */
    private static void size(Chart chart, ChartSpec spec) {
        OptionalInt height = height(spec);
        chart.setHeight(height.isPresent() ? height.getAsInt() + "px" : null);
        chart.setClassName("tumen-rows", height.isPresent());
        chart.setClassName("tumen-map", spec instanceof ChartSpec.Places);
    }

    /** Pixels that a chart of rows needs; empty for a chart that is drawn as high as its place is. */
    private static OptionalInt height(ChartSpec spec) {
        return switch (spec) {
            case ChartSpec.Bars bars -> OptionalInt.of(bars.groups().size() * BAR_HEIGHT + BARS_FRAME);
            case ChartSpec.Dots dots -> OptionalInt.of(DotsChart.height(dots));
            case ChartSpec.Rows rows -> OptionalInt.of(RowsChart.height(rows));
            case ChartSpec.Columns c -> OptionalInt.empty();
            case ChartSpec.Lines l -> OptionalInt.empty();
            case ChartSpec.Pyramid p -> OptionalInt.empty();
            case ChartSpec.Places p -> OptionalInt.empty();
        };
    }

    /** The configuration that the chart element draws this specification from, as JSON. */
    public static String json(ChartSpec spec) {
        Configuration configuration = new Configuration();
        configure(configuration, spec);
        return ChartSerialization.toJSON(configuration);
    }

    private static void configure(Configuration c, ChartSpec spec) {
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
        height(spec).ifPresent(pixels -> c.getChart().setHeight(String.valueOf(pixels)));
        switch (spec) {
            case ChartSpec.Columns columns -> columns(c, columns);
            case ChartSpec.Bars bars -> bars(c, bars);
            case ChartSpec.Lines lines -> lines(c, lines);
            case ChartSpec.Pyramid pyramid -> PyramidChart.configure(c, pyramid);
            case ChartSpec.Dots dots -> DotsChart.configure(c, dots);
            case ChartSpec.Rows rows -> RowsChart.configure(c, rows);
            case ChartSpec.Places places -> MapChart.configure(c, places);
        }
    }

    private static void columns(Configuration c, ChartSpec.Columns spec) {
        c.getChart().setType(ChartType.COLUMN);
        groups(c, spec.groups(), spec.severalYears());
        events(c, spec.events());
        boolean stacked = spec.stacking() == ChartSpec.Stacking.STACKED;
        YAxis y = values(c.getyAxis(), spec.axis());
        if (stacked && spec.axis().max() == null) {
            StackLabels totals = new StackLabels(true);
            totals.setFormat("{total:,.0f}");
            y.setStackLabels(totals);
        }
        for (Series series : spec.series()) {
            boolean marks = series.look() == ChartSpec.Look.OTHER_SOURCE;
            DataSeries data = data(series, spec.groups().size());
            if (marks) {
                data.setPlotOptions(scatter(series));
            } else {
                PlotOptionsColumn options = new PlotOptionsColumn();
                options.setColorIndex(series.look().colour());
                options.setStacking(stacked ? Stacking.NORMAL : Stacking.NONE);
                options.setGroupPadding(stacked ? 0.06 : 0.12);
                options.setPointPadding(0.04);
                options.setMaxPointWidth(72);
                if (!stacked && spec.series().stream().mapToInt(s -> s.marks().size()).sum() <= MOST_LABELS) {
                    y.setMaxPadding(ROOM_FOR_NUMBERS);
                    DataLabels values = new DataLabels(true);
                    values.setFormat(spec.axis().unit().isEmpty() ? "{y:,.0f}" : "{y:.1f}");
                    options.setDataLabels(values);
                }
                data.setPlotOptions(options);
            }
            c.addSeries(data);
        }
    }

    private static void bars(Configuration c, ChartSpec.Bars spec) {
        c.getChart().setType(ChartType.BAR);
        c.getxAxis().setCategories(spec.groups().stream().map(Charts::text).toArray(String[]::new));
        Labels names = new Labels();
        names.setStep(1);
        c.getxAxis().setLabels(names);
        YAxis y = values(c.getyAxis(), spec.axis());
        y.setMaxPadding(ROOM_FOR_NUMBERS);
        boolean stacked = spec.stacking() == ChartSpec.Stacking.STACKED;
        if (stacked) {
            StackLabels totals = new StackLabels(true);
            totals.setFormat("{total:,.0f}");
            y.setStackLabels(totals);
        }
        for (Series series : spec.series()) {
            DataSeries data = data(series, spec.groups().size());
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

    private static void lines(Configuration c, ChartSpec.Lines spec) {
        c.getChart().setType(ChartType.LINE);
        groups(c, spec.groups(), spec.severalYears());
        events(c, spec.events());
        values(c.getyAxis(), spec.axis());
        for (Series series : spec.series()) {
            if (series.look() == ChartSpec.Look.OTHER_SOURCE) {
                DataSeries marks = data(series, spec.groups().size());
                marks.setPlotOptions(scatter(series));
                c.addSeries(marks);
                continue;
            }
            DataSeries line = new DataSeries(series.name());
            DataSeries apart = new DataSeries(series.name());
            for (int at = 0; at < spec.groups().size(); at++) {
                DataSeriesItem item = item(at, series);
                (at < spec.severalYears() ? apart : line).add(item);
            }
            PlotOptionsLine options = new PlotOptionsLine();
            options.setColorIndex(series.look().colour());
            options.setClassName(series.faded() ? FADED : null);
            options.setConnectNulls(false);
            line.setPlotOptions(options);
            line.setId(series.key());
            c.addSeries(line);
            PlotOptionsScatter separate = scatter(series);
            separate.setLinkedTo(series.key());
            apart.setPlotOptions(separate);
            c.addSeries(apart);
        }
    }

    static PlotBand band(double from, double to) {
        PlotBand band = new PlotBand(from, to, null);
        band.setClassName("tumen-band");
        return band;
    }

    static void groups(Configuration c, List<String> groups, int severalYears) {
        XAxis x = c.getxAxis();
        x.setCategories(groups.toArray(String[]::new));
        if (severalYears > 0) {
            x.setPlotBands(band(-0.5, severalYears - 0.5));
        }
    }

    /** Lines where events fall; their numbers stand above the plot, where no mark of a figure is. */
    static void events(Configuration c, List<EventMark> events) {
        if (events.isEmpty()) {
            return;
        }
        int rows = events.stream().mapToInt(EventMark::row).max().getAsInt() + 1;
        c.getChart().setMarginTop(EVENT_MARGIN + rows * EVENT_ROW);
        c.getxAxis().setPlotLines(events.stream().map(Charts::line).toArray(PlotLine[]::new));
    }

    private static PlotLine line(EventMark event) {
        Label number = new Label(event.label());
        number.setRotation(0);
        number.setAlign(HorizontalAlign.CENTER);
        number.setX(0);
        number.setY(EVENT_FOOT - event.row() * EVENT_ROW);
        PlotLine line = new PlotLine();
        line.setValue(event.at());
        line.setClassName("tumen-event");
        line.setLabel(number);
        return line;
    }

    static YAxis values(YAxis y, Axis axis) {
        y.setTitle(new AxisTitle(axis.title()));
        y.setMin(0);
        if (axis.max() != null) {
            y.setMax(axis.max());
            y.setTickInterval(axis.max() / 4);
        }
        Labels labels = new Labels();
        labels.setFormat("{value:,.0f}" + axis.unit());
        y.setLabels(labels);
        return y;
    }

    private static DataSeries data(Series series, int groups) {
        DataSeries data = new DataSeries(series.name());
        data.setId(series.key());
        series.marks().stream().filter(m -> m.at() < groups).map(m -> item(m, series)).forEach(data::add);
        return data;
    }

    static DataSeriesItem item(int at, Series series) {
        return series.marks().stream().filter(m -> m.at() == at).findFirst().map(m -> item(m, series))
                .orElseGet(() -> new DataSeriesItem(at, (Number) null));
    }

    static DataSeriesItem item(Mark mark, Series series) {
        return described(new DataSeriesItem(mark.at(), mark.value()), mark, series);
    }

    /** The same item with everything that belongs to its mark. */
    static <T extends DataSeriesItem> T described(T item, Mark mark, Series series) {
        item.setId(mark.key());
        item.setDescription(html(mark.caption()));
        item.setClassName(className(mark, series));
        if (mark.lit()) {
            DataLabels words = new DataLabels(true);
            // What stands between braces would be a variable of the library's.
            words.setFormat(mark.caption().stream().limit(2).map(Charts::text)
                    .collect(Collectors.joining("<br>")).replaceAll("[{}]", ""));
            words.setClassName(LIT);
            words.setAllowOverlap(true);
            words.setInside(false);
            words.setPadding(6);
            words.setZIndex(9);
            item.setDataLabels(words);
        }
        return item;
    }

    /** The caption as the library wants it; what came from a file is text, never markup. */
    static String html(List<String> caption) {
        return caption.stream().map(Charts::text).collect(Collectors.joining("<br>"));
    }

    /** Text that is to be no markup; signs that need no escaping stay as they are, since not every label is read so. */
    static String text(String any) {
        return HtmlUtils.htmlEscape(any, "UTF-8");
    }

    static String className(Mark mark, Series series) {
        return "doubt-" + mark.doubt().name().toLowerCase(java.util.Locale.ROOT) + (mark.lit() ? " " + LIT : "")
                + (series.faded() ? " " + FADED : "");
    }

    static PlotOptionsScatter scatter(Series series) {
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setColorIndex(series.look().colour());
        options.setClassName(series.faded() ? FADED : null);
        Marker marker = new Marker(true);
        marker.setSymbol(series.look() == ChartSpec.Look.OTHER_SOURCE || series.look() == ChartSpec.Look.SECOND
                ? MarkerSymbolEnum.DIAMOND : MarkerSymbolEnum.CIRCLE);
        marker.setRadius(5);
        options.setMarker(marker);
        return options;
    }

    private static Tooltip tooltip() {
        Tooltip tooltip = new Tooltip();
        tooltip.setHeaderFormat("");
        tooltip.setPointFormat("{point.description}");
        tooltip.setUseHTML(true);
        return tooltip;
    }
}
