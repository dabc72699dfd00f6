package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.AxisTitle;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.Labels;
import com.vaadin.flow.component.charts.model.PlotBand;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tumen.chart.plot.ChartSpec.Axis;
import org.tumen.chart.plot.ChartSpec.EventMark;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;

/** What the axes of charts have in common: groups or periods, values, and the events above the plot. */
final class PlotAxes {

    /** The part of the axis of values beyond the longest bar. */
    static final double ROOM_FOR_NUMBERS = 0.12;
    /** Pixels for the numbers of events above a plot. */
    private static final int EVENT_MARGIN = 8;
    private static final int EVENT_ROW = 16;
    private static final int EVENT_FOOT = -4;

    private PlotAxes() {
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

    /** Bands over groups for which nothing is known, so that they are not taken for zero. */
    static void missing(XAxis x, int groups, List<Series> series) {
        Set<Integer> known = series.stream().flatMap(s -> s.marks().stream())
                .filter(m -> m.value() != null || m.low() != null || m.high() != null).map(Mark::at)
                .collect(Collectors.toSet());
        List<PlotBand> bands = new ArrayList<>(Arrays.asList(x.getPlotBands()));
        for (int from = 0; from < groups; from++) {
            int to = from;
            while (to < groups && !known.contains(to)) {
                to++;
            }
            if (to > from) {
                PlotBand band = new PlotBand(from - 0.5, to - 0.5, null);
                band.setClassName("tumen-missing");
                bands.add(band);
                from = to;
            }
        }
        x.setPlotBands(bands.toArray(PlotBand[]::new));
    }

    /** Lines where events fall; their numbers stand above the plot, where no mark of a figure is. */
    static void events(Configuration c, List<EventMark> events) {
        if (events.isEmpty()) {
            return;
        }
        int rows = events.stream().mapToInt(EventMark::row).max().getAsInt() + 1;
        c.getChart().setMarginTop(EVENT_MARGIN + rows * EVENT_ROW);
        c.getxAxis().setPlotLines(events.stream().map(PlotAxes::line).toArray(PlotLine[]::new));
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
}
