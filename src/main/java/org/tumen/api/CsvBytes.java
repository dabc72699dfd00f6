package org.tumen.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rows as a CSV file: UTF-8 with a byte order mark, which Excel needs to read Korean. */
public final class CsvBytes {

    private CsvBytes() {
    }

    /** These rows below this header, as they are: whoever writes texts makes them harmless, see {@link FiguresFile}. */
    public static byte[] of(List<String> header, Stream<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        // Closing writes out what the writer still holds back.
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
