package org.tumen.upload.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what stands between the cells of a text: the character that cuts most of its first rows into as many cells. */
final class DetectDelimiter {

    private static final int HEAD = 1 << 16;
    private static final int ROWS = 200;

    private final String head;

    DetectDelimiter(Path file, Charset charset) throws IOException {
        char[] buffer = new char[HEAD];
        int length = 0;
        try (Reader text = new DecodedText(file, charset)) {
            for (int count = 0; count >= 0 && length < HEAD; count = text.read(buffer, length, HEAD - length)) {
                length += count;
            }
        }
        this.head = new String(buffer, 0, length);
    }

    /** The first characters of the file. */
    String head() {
        return head;
    }

    /** Comma, semicolon or tab; a comma where there is but one column. */
    char find() {
        // Excel's own way to say it, in a first line that is no row.
        if (head.matches("(?s)(?i)sep=[,;\t][\r\n].*")) {
            return head.charAt(4);
        }
        return Stream.of(',', ';', '\t').map(this::trial).max(Comparator.comparingInt(Trial::rows)
                .thenComparingInt(Trial::cells).thenComparing(t -> t.delimiter() == ',')).orElseThrow().delimiter();
    }

    private record Trial(char delimiter, int cells, int rows) {
    }

    /** How many rows have the commonest number of cells, rows of one cell left out. */
    private Trial trial(char delimiter) {
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        CsvRecordHandler lenient = CsvRecordHandler.of(h -> h.maxFields(HEAD));
        int seen = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).build(lenient, head)) {
            for (CsvRecord row : csv) {
                if (row.getFieldCount() > 1) {
                    rowsByCells.merge(row.getFieldCount(), 1, Integer::sum);
                }
                if (++seen == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // The rows so far must do; reading the file will say what is wrong with it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rowsByCells.entrySet().stream().map(e -> new Trial(delimiter, e.getKey(), e.getValue()))
                .max(Comparator.comparingInt(Trial::rows).thenComparingInt(Trial::cells))
                .orElse(new Trial(delimiter, 1, 0));
    }
}
