package org.tumen.upload.sheet;

/**
 * A cell of a table.
 *
 * @param row    as {@link SheetRow#number()} counts
 * @param column counted from 0
 */
public record CellRef(long row, int column) {

    /** The cell as spreadsheets name it: {@code C12}. */
    public String cell() {
        return letters(column) + row;
    }

    /** The column, counted from 0, as spreadsheets name it: {@code C}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
