package org.tumen.upload.file;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.tumen.upload.sheet.SheetRow;

/** Makes rows of what the CSV parser finds, and keeps no more of them than is needed to see that they are too big. */
final class CsvCells extends CsvCallbackHandler<SheetRow> {

    private final List<String> cells = new ArrayList<>();
    private long line = 1;
    private int used;
    private boolean empty;

    /** The line on which the row begins that was read last, or in which the parser stopped. */
    long line() {
        return line;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        cells.clear();
        line = startingLineNumber;
        used = 0;
        empty = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        String cell = new String(buffer, offset, Math.min(length, FileLimits.CELL + 1));
        boolean blank = Blank.is(cell);
        if (cells.size() <= FileLimits.COLUMNS) {
            cells.add(blank ? "" : cell);
            used = blank ? used : cells.size();
        } else if (!blank) {
            used = cells.size();
        }
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not read");
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected SheetRow buildRecord() {
        return new SheetRow(line, cells.subList(0, used));
    }
}
