package org.tumen.chart;

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
import com.vaadin.flow.component.charts.model.PlotOptionsErrorbar;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.PlotOptionsSeries;
import com.vaadin.flow.component.charts.model.StackLabels;
import com.vaadin.flow.component.charts.model.Stacking;
import com.vaadin.flow.component.charts.model.Tooltip;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;
import org.tumen.chart.ChartSpec.Axis;
import org.tumen.chart.ChartSpec.EventMark;
import org.tumen.chart.ChartSpec.Mark;
import org.tumen.chart.ChartSpec.Series;

/** Turns a {@link ChartSpec} into a Vaadin chart. */
public final class Charts {

    private static final int ROW_HEIGHT = 38;
    private static final int BAR_HEIGHT = 30;
    private static final int LINE_HEIGHT = 74;
    /** Of the axis, beyond the longest bar. */
    private static final double ROOM_FOR_NUMBERS = 0.12;
    /** More columns than these would hide each other's labels. */
    private static final int MOST_LABELS = 40;
    /** Pixels for the numbers of events above a plot. */
    private static final int EVENT_MARGIN = 8;
    private static final int EVENT_ROW = 16;
    private static final int EVENT_FOOT = -4;
    /** Classes of what is pointed at and of what stands back, for the style sheet. */
    private static final String LIT = "lit";
    private static final String FADED = "faded";

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

    /** Charts of rows are as high as their rows need; the style sheet sizes all others, maps by themselves. */
    private static void size(Chart chart, ChartSpec spec) {
        chart.setClassName("tumen-rows", spec instanceof ChartSpec.Dots || spec instanceof ChartSpec.Bars
                || spec instanceof ChartSpec.Rows);
        chart.setClassName("tumen-map", spec instanceof ChartSpec.Places);
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
        switch (spec) {
            case ChartSpec.Columns columns -> columns(c, columns);
            case ChartSpec.Bars bars -> bars(c, bars);
            case ChartSpec.Lines lines -> lines(c, lines);
            case ChartSpec.Pyramid pyramid -> pyramid(c, pyramid);
            case ChartSpec.Dots dots -> dots(c, dots);
            case ChartSpec.Rows rows -> rows(c, rows);
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
        c.getChart().setHeight(String.valueOf(spec.groups().size() * BAR_HEIGHT + 110));
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

    private static void rows(Configuration c, ChartSpec.Rows spec) {
        c.getChart().setType(ChartType.LINE);
        c.getChart().setHeight(String.valueOf(spec.series().size() * LINE_HEIGHT + 50));
        c.getLegend().setEnabled(false);
        groups(c, spec.groups(), 0);
        events(c, spec.events());
        double share = 100.0 / spec.series().size();
        for (int row = 0; row < spec.series().size(); row++) {
            YAxis y = row == 0 ? c.getyAxis() : new YAxis();
            values(y, spec.axis());
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
                line.add(item(at, series));
            }
            line.setId(series.key());
            line.setyAxis(row);
            PlotOptionsLine options = new PlotOptionsLine();
            options.setColorIndex(series.look().colour());
            options.setClassName(series.faded() ? FADED : null);
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
        AxisTitle title = new RowTitle(text(text));
        title.setRotation(0);
        title.setAlign(VerticalAlign.HIGH);
        title.setReserveSpace(false);
        title.setOffset(0);
        title.setX(6);
        title.setY(-4);
        return title;
    }

    private static void pyramid(Configuration c, ChartSpec.Pyramid spec) {
        c.getChart().setType(ChartType.BAR);
        XAxis x = c.getxAxis();
        x.setCategories(spec.groups().toArray(String[]::new));
        x.setReversed(false);
        YAxis y = values(c.getyAxis(), spec.axis());
        // Left of the middle the values are negative for the library only; nobody may read a minus. A format, not a
        // function: the audience's page compiles no text.
        y.getLabels().setFormat("{#if (lt value 0)}{(multiply value -1):,.0f}{else}{value:,.0f}{/if}");
        int reach = reach(spec);
        y.setMin(-reach);
        y.setMax(reach);
        for (Series series : List.of(spec.left(), spec.right())) {
            DataSeries data = new DataSeries(series.name());
            data.setId(series.key());
            for (Mark mark : series.marks()) {
                DataSeriesItem item = item(mark, series);
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

    private static int reach(ChartSpec.Pyramid spec) {
        int most = List.of(spec.left(), spec.right()).stream().flatMap(s -> s.marks().stream()).map(Mark::value)
                .filter(java.util.Objects::nonNull).mapToInt(BigDecimal::intValue).max().orElse(1);
        int step = (int) Math.pow(10, Math.max(0, (int) Math.log10(most)));
        return (most / step + 1) * step;
    }

    private static void dots(Configuration c, ChartSpec.Dots spec) {
        c.getChart().setType(ChartType.SCATTER);
        c.getChart().setInverted(true);
        c.getChart().setHeight(String.valueOf(spec.rows().size() * ROW_HEIGHT + 110));
        XAxis x = c.getxAxis();
        x.setCategories(IntStream.range(0, spec.rows().size()).mapToObj(i -> spec.headings().contains(i)
                ? "<b>" + text(spec.rows().get(i)) + "</b>"
                : text(spec.rows().get(i))).toArray(String[]::new));
        x.setMin(0);
        x.setMax(spec.rows().size() - 1);
        x.setGridLineWidth(1);
        x.setTickInterval(1);
        x.setPlotBands(spec.headings().stream().map(at -> band(at - 0.5, at + 0.5)).toArray(PlotBand[]::new));
        Labels names = new Labels();
        names.setStep(1);
        x.setLabels(names);
        YAxis y = values(c.getyAxis(), spec.axis());
        y.setMin(0);
        for (Series series : spec.series()) {
            DataSeries points = new DataSeries(series.name());
            series.marks().stream().filter(m -> m.value() != null).map(m -> item(m, series))
                    .forEach(points::add);
            points.setId(series.key());
            points.setPlotOptions(scatter(series));
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
                interval.setDescription(html(mark.caption()));
                intervals.add(interval);
            }
        }
        PlotOptionsErrorbar whiskers = new PlotOptionsErrorbar();
        whiskers.setColorIndex(series.look().colour());
        whiskers.setLinkedTo(series.key());
        whiskers.setClassName(series.faded() ? className + " " + FADED : className);
        intervals.setPlotOptions(whiskers);
        return intervals;
    }

    private static PlotBand band(double from, double to) {
        PlotBand band = new PlotBand(from, to, null);
        band.setClassName("tumen-band");
        return band;
    }

    private static void groups(Configuration c, List<String> groups, int severalYears) {
        XAxis x = c.getxAxis();
        x.setCategories(groups.toArray(String[]::new));
        if (severalYears > 0) {
            x.setPlotBands(band(-0.5, severalYears - 0.5));
        }
    }

    /** Lines where events fall; their numbers stand above the plot, where no mark of a figure is. */
    private static void events(Configuration c, List<EventMark> events) {
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

    private static YAxis values(YAxis y, Axis axis) {
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

    private static DataSeriesItem item(int at, Series series) {
        return series.marks().stream().filter(m -> m.at() == at).findFirst().map(m -> item(m, series))
                .orElseGet(() -> new DataSeriesItem(at, (Number) null));
    }

    private static DataSeriesItem item(Mark mark, Series series) {
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
    private static String text(String any) {
        return HtmlUtils.htmlEscape(any, "UTF-8");
    }

    static String className(Mark mark, Series series) {
        return "doubt-" + mark.doubt().name().toLowerCase(java.util.Locale.ROOT) + (mark.lit() ? " " + LIT : "")
                + (series.faded() ? " " + FADED : "");
    }

    private static PlotOptionsScatter scatter(Series series) {
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
