package org.tumen.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.api.FiguresFile;
import org.tumen.chart.Labels;

/** Findings as a file for whoever made the figures. */
final class FindingsFile {

    private FindingsFile() {
    }

    /**
     * These findings as CSV, in the admin's language; what an uploaded cell says can start no formula.
     *
     * @param sheet the sheet of a workbook in which they were found; empty for a text file
     */
    static byte[] csv(List<Finding> findings, String sheet, Labels labels) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Stream.of("severity", "sheet", "cell", "value", "what", "do")
                    .map(c -> labels.texts().get("findings." + c)).toList());
            findings.forEach(f -> csv.writeRecord(Stream.of(labels.texts().get("findings." + f.severity().name()),
                    sheet, f.place() == null ? "" : f.place().cell(), f.value(), f.says(labels), f.advice(labels))
                    .map(FiguresFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
