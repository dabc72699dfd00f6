package org.tumen.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.tumen.api.FiguresFile;
import org.tumen.statistics.AuditEntry;

/** Entries of the audit log as a file. */
final class AuditFile {

    private AuditFile() {
    }

    /**
     * Writes these entries as CSV, one after the other: UTF-8 with a byte order mark, times in ISO 8601 with
     * their offset, words in the admin's language. No name can start a formula in a spreadsheet.
     */
    static void write(Stream<AuditEntry> entries, AuditWords words, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Stream.of("time", "who", "kind", "what", "subject")
                    .map(c -> words.named("column." + c)).toList());
            entries.forEach(e -> csv.writeRecord(Stream.of(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(words.when(e)), words.who(e.author()),
                    words.kind(e.action().kind()), words.what(e.action()), e.about())
                    .map(FiguresFile::harmless).toList()));
        }
    }
}
