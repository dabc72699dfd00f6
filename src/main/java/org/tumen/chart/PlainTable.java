package org.tumen.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.statistics.DataNote;

/**
 * Figures as a table of texts, for where there is no grid. Columns in which no figure has anything are left out.
 *
 * @param rows one text for each column
 */
public record PlainTable(List<Column> columns, List<List<String>> rows) {

    /**
     * A column.
     *
     * @param numeric whether its texts are numbers, to be set flush right
     */
    public record Column(String title, boolean numeric) {
    }

    private record Filled(Column column, List<String> texts) {
    }

    /** The table of these figures; notes are referred to by their number in the list. */
    public static PlainTable of(List<Shown> figures, List<DataNote> notes, Labels labels) {
        FigureTexts texts = new FigureTexts(labels, notes);
        boolean several = figures.stream().map(s -> s.figure().indicator()).distinct().count() > 1;
        List<Filled> filled = Stream.of(
                        column("period", false, texts::period, figures, labels),
                        column("indicator", false, several ? texts::indicator : s -> "", figures, labels),
                        column("breakdown", false, texts::breakdown, figures, labels),
                        column("value", true, texts::value, figures, labels),
                        column("interval", true, labels::interval, figures, labels),
                        column("sample", true, texts::sample, figures, labels),
                        column("status", false, texts::status, figures, labels),
                        column("source", false, texts::source, figures, labels),
                        column("notes", false, texts::footnote, figures, labels))
                .filter(c -> c.texts().stream().anyMatch(t -> !t.isEmpty())).toList();
        List<List<String>> rows = IntStream.range(0, figures.size())
                .mapToObj(i -> filled.stream().map(c -> c.texts().get(i)).toList()).toList();
        return new PlainTable(filled.stream().map(Filled::column).toList(), rows);
    }

    private static Filled column(String name, boolean numeric, Function<Shown, String> text, List<Shown> figures,
            Labels labels) {
        return new Filled(new Column(labels.texts().get("column." + name), numeric),
                figures.stream().map(text).toList());
    }
}
