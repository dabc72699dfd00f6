package org.tumen.upload.sheet;

import java.util.List;

/**
 * One row of a table in a file, as text.
 *
 * @param number where the row stands, counted from 1 as the spreadsheet or the editor counts; blank rows are counted,
 *               and never handed out
 * @param cells  the row's cells from the first column on, blanks at the end left out; a blank cell is an empty text,
 *               a number is written with a point and no separators, a formula is its stored value
 */
public record SheetRow(long number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of this column, counted from 0; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
