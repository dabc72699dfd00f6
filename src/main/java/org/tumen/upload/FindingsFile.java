package org.tumen.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.api.FiguresFile;
import org.tumen.kit.Texts;

/** Findings as a file for whoever made the figures. */
final class FindingsFile {

    private FindingsFile() {
    }

    /** These findings as CSV, in the admin's language; what an uploaded cell says can start no formula. */
    static byte[] csv(List<Finding> findings, Texts texts) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Stream.of("severity", "cell", "value", "what", "do")
                    .map(c -> texts.get("findings." + c)).toList());
            findings.forEach(f -> csv.writeRecord(Stream.of(texts.get("findings." + f.severity().name()),
                    f.place() == null ? "" : f.place().cell(), f.value(),
                    f.says(texts),
                    f.advice(texts))
                    .map(FiguresFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
