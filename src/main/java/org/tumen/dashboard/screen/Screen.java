package org.tumen.dashboard.screen;

import java.util.List;
import java.util.Optional;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.release.Release;
import org.tumen.wording.PlainTable;

/**
 * What an audience sees of a view: one exhibit of a page, with everything that belongs to its numbers.
 *
 * @param address   of the view
 * @param page      title of the page
 * @param table     whether the view asks for the table in place of the chart
 * @param chart     empty where the figure has none
 * @param events    the dated events marked in the chart, each with its number
 * @param facts     numbers that stand for themselves, in place of a chart
 * @param notes     what to know about these figures, the gravest first
 * @param exhibit   key of the exhibit shown; empty where the page has none
 * @param exhibits  all exhibits of the page to choose from
 * @param pointing  what of it is pointed at, in words and in the table
 */
public record Screen(ViewAddress address, String page, String title, String sentence, String legend, boolean table,
        Optional<ChartSpec> chart, List<String> events, List<Fact> facts, PlainTable rows, List<String> notes,
        List<Source> sources, Release release, String exhibit, List<Exhibit> exhibits, Pointing pointing) {

    /** A number that stands for itself. */
    public record Fact(String title, String value, String detail) {
    }

    /** A chart, or a list, of the page. */
    public record Exhibit(String key, String title) {
    }
}
