package org.tumen.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Rows as a CSV file: UTF-8 with a byte order mark, which Excel needs to read Korean. */
public final class CsvBytes {

    private CsvBytes() {
    }

    /** These rows below this header, as they are: whoever writes texts makes them harmless, see {@link FiguresFile}. */
    public static byte[] of(List<String> header, Stream<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, header, rows::forEach);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the same, row after row: it is not held in memory, however many rows there are. */
    public static void write(OutputStream out, List<String> header, Consumer<Consumer<List<String>>> rows)
            throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        // Closing writes out what the writer still holds back.
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.accept(csv::writeRecord);
        }
    }
}
