package org.tumen.upload.layout;

import java.util.function.Consumer;
import org.tumen.upload.sheet.SheetRow;

/** Takes a table apart into figures as they stand there. */
public sealed interface TableRows permits LongRows, WideRows {

    /**
     * Reads the row that names the columns.
     *
     * @return whether the rows under it can be read at all
     */
    boolean header(SheetRow row);

    /**
     * Reads a row under the header.
     *
     * @return whether it is a row of the table and not a note
     */
    boolean row(SheetRow row, Consumer<RawFigure> figures);

    /** Says what can be said only when all rows are known. */
    void finish();
}
