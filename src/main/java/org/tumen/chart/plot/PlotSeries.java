package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.chart.plot.ChartSpec.Series;

/** What the series of charts have in common: their marks, with captions and classes for the style sheet. */
final class PlotSeries {

    /** Classes of what is pointed at and of what stands back, for the style sheet. */
    static final String FADED = "faded";
    private static final String LIT = "lit";

    private PlotSeries() {
    }

    static DataSeries data(Series series, int groups) {
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
            words.setFormat(mark.caption().stream().limit(2).map(PlotSeries::text)
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
        return caption.stream().map(PlotSeries::text).collect(Collectors.joining("<br>"));
    }

    /** Text that is to be no markup; signs that need no escaping stay as they are, since not every label is read so. */
    static String text(String any) {
        return HtmlUtils.htmlEscape(any, "UTF-8");
    }

    static String className(Mark mark, Series series) {
        return "doubt-" + mark.doubt().name().toLowerCase(Locale.ROOT) + (mark.lit() ? " " + LIT : "")
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
}
