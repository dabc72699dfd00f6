package org.tumen.upload.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.SheetRow;

/**
 * What an admin is shown of a table: its first rows, and of the others those in which something was found or corrected,
 * each between its neighbours. However long and wide the table is, this is small.
 *
 * @param lines     in the order of the file
 * @param columns   the columns shown, counted from 0, in order
 * @param width     how many columns the widest of these rows has
 * @param rows      how many rows were read, blank ones not counted
 * @param originals what the file itself says in the corrected cells of these rows
 */
public record Excerpt(List<Line> lines, List<Integer> columns, int width, long rows, Map<CellRef, String> originals) {

    /** The excerpt of a file that was not read. */
    public static final Excerpt NONE = new Excerpt(List.of(), List.of(), 0, 0, Map.of());

    public Excerpt {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        originals = Map.copyOf(originals);
    }

    /** A row that is shown, or the place of rows that are not. */
    public sealed interface Line {
    }

    /**
     * A row, corrections in their places.
     *
     * @param number as {@link SheetRow#number()} counts
     * @param cells  those of the columns shown
     */
    public record Row(long number, List<String> cells) implements Line {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Rows left out.
     *
     * @param after number of the row before them; 0 where they are the first
     * @param rows  how many, blank ones not counted
     */
    public record Gap(long after, long rows) implements Line {
    }

    /** How many rows are shown. */
    public long shown() {
        return lines.stream().filter(Row.class::isInstance).count();
    }

    /** What stands in this cell, its correction if it has one; empty where the cell is not shown. */
    public Optional<String> text(CellRef place) {
        int column = columns.indexOf(place.column());
        return column < 0 ? Optional.empty() : row(place.row()).map(row -> row.cells().get(column));
    }

    /** The row of this number, if it is shown. */
    Optional<Row> row(long number) {
        return lines.stream().filter(Row.class::isInstance).map(Row.class::cast).filter(r -> r.number() == number)
                .findFirst();
    }

    /** These of its rows, and how many stand between them. */
    public List<Line> only(Predicate<Row> wanted) {
        List<Line> left = new ArrayList<>();
        long last = 0;
        long skipped = 0;
        for (Line line : lines) {
            switch (line) {
                case Row row when wanted.test(row) -> {
                    gap(left, last, skipped);
                    left.add(row);
                    last = row.number();
                    skipped = 0;
                }
                case Row row -> skipped++;
                case Gap gap -> skipped += gap.rows();
            }
        }
        gap(left, last, skipped);
        return left;
    }

    static void gap(List<Line> lines, long after, long rows) {
        if (rows > 0) {
            lines.add(new Gap(after, rows));
        }
    }
}
