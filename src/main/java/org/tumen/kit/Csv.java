package org.tumen.kit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows as a CSV file (RFC 4180, lines end with LF): UTF-8 with a byte order mark, which Excel needs to read Korean. */
public final class Csv {

    /** What browsers are told that such a file is. */
    public static final String MEDIA_TYPE = "text/csv;charset=utf-8";

    private Csv() {
    }

    /** This header and these rows as one file. Cells are written as given; see {@link #harmless} for texts. */
    public static byte[] of(List<String> header, Stream<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, header, rows::forEach);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Writes the same row by row, without holding them in memory. The stream is closed only when all rows are written:
     * a file that breaks off must not look whole.
     *
     * @param rows hands each row to the consumer that it is given
     */
    public static void write(OutputStream out, List<String> header, Consumer<Consumer<List<String>>> rows)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(header);
        rows.accept(csv::writeRecord);
        csv.close();
    }

    /** The text so that no spreadsheet takes it for a formula: {@code =1+1} becomes {@code '=1+1}; empty for null. */
    public static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /**
     * The number without an exponent and without zeros at its end, such as {@code 1200} or {@code 0.5}; empty for null.
     */
    public static String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale())).toPlainString();
    }
}
