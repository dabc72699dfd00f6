package org.tumen.dashboard.screen;

import java.util.List;
import java.util.Optional;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.release.Release;
import org.tumen.wording.PlainTable;

/**
 * What an audience sees of a view: one figure of a page, with everything that belongs to its numbers.
 *
 * @param address   of the view
 * @param page      title of the page
 * @param table     whether the view asks for the table in place of the chart
 * @param chart     empty where the figure has none
 * @param events    the dated events marked in the chart, each with its number
 * @param facts     numbers that stand for themselves, in place of a chart
 * @param notes     what to know about these figures, the gravest first
 * @param figure    key of the figure shown; empty where the page has none
 * @param figures   all figures of the page to choose from
 * @param pointing  what of it is pointed at, in words and in the table
 */
public record Screen(ViewAddress address, String page, String title, String sentence, String legend, boolean table,
        Optional<ChartSpec> chart, List<String> events, List<Fact> facts, PlainTable rows, List<String> notes,
        List<Source> sources, Release release, String figure, List<Figure> figures, Pointing pointing) {

    /** A number that stands for itself. */
    public record Fact(String title, String value, String detail) {
    }

    /** A figure of the page. */
    public record Figure(String key, String title) {
    }
}
