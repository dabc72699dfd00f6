package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.Axis;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.DataSeriesItem3d;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsBubble;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.YAxis;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.plot.ChartSpec.Crowd;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Places;
import org.tumen.chart.plot.ChartSpec.Series;
import org.tumen.chart.plot.ChartSpec.Spot;

/**
 * Draws a map as a chart whose axes are the projected plane. The land, the same scale both ways and the names of places
 * are the browser's part, see {@code frontend/places.ts}.
 */
public final class MapChart implements Plot {

    /** The width of the smallest symbol whose size can be seen, as a share of that of the largest. */
    public static final double SMALLEST_SYMBOL = 0.11;
    /** Pixels of symbols that have no size of their own. */
    private static final int SMALL_RADIUS = 5;

    private final Places spec;
    private final BigDecimal largest;

    MapChart(Places spec) {
        this.spec = spec;
        largest = spec.series().stream().flatMap(s -> s.marks().stream())
                .flatMap(m -> Stream.of(m.value(), m.high(), m.low())).filter(Objects::nonNull)
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }

    @Override
    public void configure(Configuration c) {
        MapFrame frame = spec.frame();
        c.getChart().setType(ChartType.BUBBLE);
        c.getChart().setClassName("tumen-map-" + frame.key());
        side(c.getxAxis(), frame.left(), frame.right());
        YAxis y = c.getyAxis();
        side(y, frame.bottom(), frame.top());
        y.setTitle("");
        spec.series().forEach(series -> add(c, series));
        spec.crowd().ifPresent(crowd -> c.addSeries(series(crowd)));
    }

    private static void side(Axis axis, double from, double to) {
        axis.setMin(from);
        axis.setMax(to);
        axis.setStartOnTick(false);
        axis.setEndOnTick(false);
        axis.setVisible(false);
    }

    /** Rings first, so that they lie below the symbols. */
    private void add(Configuration c, Series series) {
        DataSeries rings = new DataSeries(series.name());
        DataSeries sized = new DataSeries(series.name());
        DataSeries small = new DataSeries(series.name());
        for (Mark mark : series.marks()) {
            Stream.of(mark.high(), mark.low()).filter(Objects::nonNull).filter(this::hasSize)
                    .forEach(bound -> rings.add(ring(mark, bound, series)));
            @Nullable BigDecimal size = size(mark);
            if (size != null && hasSize(size)) {
                sized.add(named(new DataSeriesItem3d(at(mark).x(), at(mark).y(), size), mark, series));
            } else {
                small.add(named(new DataSeriesItem(at(mark).x(), at(mark).y()), mark, series));
            }
        }
        PlotOptionsBubble circles = bubbles(series, "sized");
        PlotOptionsBubble bounds = bubbles(series, "ring");
        bounds.setLinkedTo(series.key());
        bounds.setEnableMouseTracking(false);
        PlotOptionsScatter diamonds = diamonds(series);
        sized.setPlotOptions(circles);
        rings.setPlotOptions(bounds);
        small.setPlotOptions(diamonds);
        // The first is what the legend shows.
        if (sized.getData().isEmpty()) {
            small.setId(series.key());
            c.addSeries(small);
        } else {
            sized.setId(series.key());
            diamonds.setLinkedTo(series.key());
            c.addSeries(rings);
            c.addSeries(sized);
            c.addSeries(small);
        }
    }

    /** A mark that the browser shows in place of its places where the screen is narrow. */
    private static DataSeries series(Crowd crowd) {
        DataSeriesItem item = new DataSeriesItem(crowd.at().x(), crowd.at().y());
        item.setId(crowd.figure());
        item.setName(String.join("\n", crowd.label()));
        item.setDescription(PlotSeries.html(crowd.caption()));
        item.setClassName("crowd");
        DataLabels count = new DataLabels(true);
        count.setFormat(String.valueOf(crowd.spots().size()));
        count.setClassName("crowd");
        count.setAlign(HorizontalAlign.CENTER);
        count.setVerticalAlign(VerticalAlign.MIDDLE);
        count.setAllowOverlap(true);
        count.setPadding(0);
        count.setY(0);
        item.setDataLabels(count);
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setClassName("crowd");
        options.setShowInLegend(false);
        Marker marker = new Marker(true);
        marker.setSymbol(MarkerSymbolEnum.SQUARE);
        options.setMarker(marker);
        DataSeries series = new DataSeries(crowd.label().getFirst());
        series.add(item);
        series.setPlotOptions(options);
        return series;
    }

    /** What a symbol is sized by; of a mere range, its lower end. */
    private static @Nullable BigDecimal size(Mark mark) {
        return Stream.of(mark.value(), mark.low(), mark.high()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private boolean hasSize(BigDecimal value) {
        return value.intValue() >= spec.smallest();
    }

    private EqualEarth.Point at(Mark mark) {
        return spec.spots().get(mark.at()).at();
    }

    private DataSeriesItem3d ring(Mark mark, BigDecimal bound, Series series) {
        DataSeriesItem3d ring = new DataSeriesItem3d(at(mark).x(), at(mark).y(), bound);
        ring.setClassName(className(mark, series) + (bound.equals(mark.high()) ? " upper" : " lower"));
        return ring;
    }

    private <T extends DataSeriesItem> T named(T item, Mark mark, Series series) {
        Spot spot = spec.spots().get(mark.at());
        item.setName(String.join("\n", spot.label()));
        PlotSeries.described(item, mark, series);
        item.setClassName(className(mark, series));
        return item;
    }

    private String className(Mark mark, Series series) {
        boolean crowded = spec.crowd().filter(crowd -> crowd.spots().contains(mark.at())).isPresent();
        return PlotSeries.className(mark, series) + (crowded ? " crowded" : "");
    }

    private PlotOptionsBubble bubbles(Series series, String className) {
        PlotOptionsBubble options = new PlotOptionsBubble();
        options.setColorIndex(series.look().colour());
        options.setClassName(series.faded() ? className + " faded" : className);
        options.setMinSize("0");
        options.setMaxSize(spec.frame().largestSymbol() + "%");
        options.setZMin(0);
        options.setZMax(largest);
        return options;
    }

    private static PlotOptionsScatter diamonds(Series series) {
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setColorIndex(series.look().colour());
        options.setClassName((series.unknown() ? "unknown" : "small")
                + (series.faded() ? " faded" : ""));
        Marker marker = new Marker(true);
        marker.setSymbol(MarkerSymbolEnum.DIAMOND);
        marker.setRadius(SMALL_RADIUS);
        options.setMarker(marker);
        return options;
    }
}
