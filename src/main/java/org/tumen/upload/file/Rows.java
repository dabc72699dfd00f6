package org.tumen.upload.file;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/**
 * The rows of one table in a file, read one by one; however long the file is, only a little of it is in memory.
 * Cells are as they stand in the file, their white space included, except that blank cells at the end of a row and
 * blank rows are left out. Rows may differ in length.
 */
public abstract sealed class Rows implements AutoCloseable permits CsvRows, XlsxRows {

    private static final int SHOWN = 100;

    private int count;

    /**
     * Opens a table.
     *
     * @param format what was detected, or what the admin says instead
     * @param sheet  which sheet of a workbook; a text file has but one table, whatever the name
     */
    public static Rows open(Path file, FileFormat format, String sheet) throws Unreadable {
        return switch (format) {
            case FileFormat.Csv csv -> new CsvRows(file, csv);
            case FileFormat.Xlsx xlsx -> new XlsxRows(file, xlsx, sheet);
        };
    }

    /** The next row that is not blank; null after the last. */
    public final @Nullable SheetRow next() throws Unreadable {
        SheetRow row = read();
        if (row == null) {
            return null;
        }
        // One more for the headings.
        if (++count > FileLimits.ROWS + 1) {
            throw Unreadable.because(Rule.FILE_ROWS, row.number(), FileLimits.ROWS);
        }
        check(row);
        return row;
    }

    /** How much of the file was read, from 0 to 1. */
    public abstract double progress();

    @Override
    public abstract void close();

    /** The next row with something in it, before the limits are checked; null after the last. */
    abstract @Nullable SheetRow read() throws Unreadable;

    private static void check(SheetRow row) throws Unreadable {
        List<String> cells = row.cells();
        if (cells.size() > FileLimits.COLUMNS) {
            throw Unreadable.because(Rule.FILE_COLUMNS, row.number(), FileLimits.COLUMNS);
        }
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.length() > FileLimits.CELL) {
                CellRef place = new CellRef(row.number(), i);
                throw new Unreadable(Problem.at(Rule.FILE_CELL, place, cell.substring(0, SHOWN),
                        place.cell(), String.valueOf(FileLimits.CELL)));
            }
        }
    }
}
