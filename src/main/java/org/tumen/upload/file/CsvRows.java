package org.tumen.upload.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/** The rows of a text file. */
final class CsvRows extends Rows {

    /** A quotation mark that is never closed takes everything after it into one cell; this is where that ends. */
    private static final int LONGEST_CELL = 1 << 20;

    private final DecodedText text;
    private final long size;
    private final CsvCells cells = new CsvCells();
    private final CloseableIterator<SheetRow> rows;

    CsvRows(Path file, FileFormat.Csv format) throws Unreadable {
        try {
            size = Math.max(1, Files.size(file));
            text = new DecodedText(file, format.charset());
        } catch (IOException e) {
            throw Unreadable.within(e, Unreadable.because(Rule.FILE_GONE));
        }
        rows = CsvReader.builder().fieldSeparator(format.delimiter())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).maxBufferSize(LONGEST_CELL).build(cells, text).iterator();
    }

    @Override
    @Nullable SheetRow read() throws Unreadable {
        try {
            while (rows.hasNext()) {
                SheetRow row = rows.next();
                if (!row.cells().isEmpty() && !isHint(row)) {
                    return row;
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            throw Unreadable.within(e, Unreadable.because(Rule.FILE_GONE));
        } catch (CsvParseException e) {
            throw Unreadable.within(e, Unreadable.because(Rule.FILE_QUOTE, cells.line()));
        }
    }

    /** Excel's first line that names the delimiter. */
    private static boolean isHint(SheetRow row) {
        return row.number() == 1 && row.cells().equals(List.of("sep="));
    }

    @Override
    public double progress() {
        return Math.min(1, (double) text.bytesRead() / size);
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
