package org.tumen.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;

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
        return filled(figures.size(),
                column("period", false, texts::period, figures, labels),
                column("indicator", false, s -> several ? texts.indicator(s) : "", figures, labels),
                column("breakdown", false, texts::breakdown, figures, labels),
                column("value", true, texts::value, figures, labels),
                column("interval", true, labels::bounds, figures, labels),
                column("sample", true, texts::sample, figures, labels),
                column("status", false, texts::status, figures, labels),
                column("source", false, texts::source, figures, labels),
                column("notes", false, texts::footnote, figures, labels));
    }

    /** The table of these events or works. */
    public static PlainTable of(List<Event> events, EventTexts texts) {
        Labels labels = texts.labels();
        return filled(events.size(),
                column("date", false, texts::date, events, labels),
                column("kind", false, texts::kind, events, labels),
                column("title", false, texts::title, events, labels),
                column("place", false, texts::place, events, labels),
                column("people", true, texts::people, events, labels),
                column("outcome", false, texts::outcome, events, labels),
                column("creator", false, texts::creator, events, labels),
                column("byDefectors", false, texts::byDefectors, events, labels),
                column("status", false, texts::status, events, labels),
                column("source", false, e -> labels.shortSource(e.source()), events, labels));
    }

    /** The table of these sources. */
    public static PlainTable ofSources(List<Source> sources, Labels labels) {
        return filled(sources.size(),
                column("source", false, s -> labels.source(s.code()), sources, labels),
                column("publisher", false, s -> labels.publisher(s.code()), sources, labels),
                column("kind", false, s -> labels.sourceKind(s.kind()), sources, labels),
                column("date", false, s -> Objects.requireNonNullElse(s.published(), ""), sources, labels));
    }

    private static PlainTable filled(int rows, Filled... columns) {
        List<Filled> filled = Arrays.stream(columns).filter(c -> c.texts().stream().anyMatch(t -> !t.isEmpty()))
                .toList();
        return new PlainTable(filled.stream().map(Filled::column).toList(), IntStream.range(0, rows)
                .mapToObj(i -> filled.stream().map(c -> c.texts().get(i)).toList()).toList());
    }

    private static <T> Filled column(String name, boolean numeric, Function<T, String> text, List<T> rows,
            Labels labels) {
        return new Filled(new Column(labels.texts().get("column." + name), numeric), rows.stream().map(text).toList());
    }
}
