package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/**
 * The rows of a sheet, each cell written as {@link CellText} says. Of merged cells the first has the text. The workbook
 * must have passed {@link DetectFormat}: only then is it known to do no harm.
 */
final class XlsxRows extends Rows {

    private static final int LONGEST_TYPES = 1 << 22;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final long total;
    private long seen;
    private long number;

    XlsxRows(Path file, FileFormat.Xlsx format, String sheet) throws Unreadable {
        total = Math.max(1, format.rows());
        ReadableWorkbook opened = null;
        try {
            opened = workbook(file);
            Sheet found = opened.findSheet(sheet).orElse(null);
            if (found == null) {
                throw Unreadable.because(Rule.WORKBOOK_SHEET, sheet);
            }
            workbook = opened;
            stream = found.openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException | Unreadable e) {
            closeQuietly(opened);
            throw Unreadable.within(e, broken(sheet));
        }
    }

    /** Opens a workbook; with its number formats, if it has any. */
    static ReadableWorkbook workbook(Path file) throws IOException {
        return new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), true));
    }

    /** The library takes it for granted that there are styles where formats are asked for. */
    private static boolean hasStyles(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            ZipArchiveEntry types = zip.getEntry("[Content_Types].xml");
            return types == null || new String(zip.getInputStream(types).readNBytes(LONGEST_TYPES), ISO_8859_1)
                    .replace("\0", "").contains("spreadsheetml.styles+xml");
        }
    }

    @Override
    @Nullable SheetRow read() throws Unreadable {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                seen++;
                number = Math.max(number + 1, row.getRowNum());
                List<String> cells = cells(row);
                if (!cells.isEmpty()) {
                    return new SheetRow(number, cells);
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw Unreadable.within(e, broken(String.valueOf(number + 1)));
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        int used = 0;
        for (Cell cell : row) {
            String text = cell == null ? "" : CellText.of(cell);
            boolean blank = Blank.is(text);
            cells.add(blank ? "" : text);
            used = blank ? used : cells.size();
        }
        return cells.subList(0, used);
    }

    private static Unreadable broken(String where) {
        return Unreadable.because(Rule.WORKBOOK_BROKEN, where);
    }

    @Override
    public double progress() {
        return Math.min(1, (double) seen / total);
    }

    @Override
    public void close() {
        stream.close();
        closeQuietly(workbook);
    }

    private static void closeQuietly(@Nullable ReadableWorkbook workbook) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
