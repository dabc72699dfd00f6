package org.tumen.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.tumen.kit.Csv;

/** Entries of the audit log as a file. */
final class AuditFile {

    private AuditFile() {
    }

    /**
     * Writes these entries as CSV, one after the other: UTF-8 with a byte order mark, times in ISO 8601 with
     * their offset, words in the admin's language. No name can start a formula in a spreadsheet.
     */
    static void write(Stream<AuditEntry> entries, AuditTexts words, OutputStream to) throws IOException {
        Csv.write(to, Stream.of("time", "who", "kind", "what", "subject").map(c -> words.named("column." + c)).toList(),
                row -> entries.forEach(e -> row.accept(Stream.of(
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(words.when(e)), words.who(e.author()),
                        words.kind(e.action().kind()), words.what(e.action()),
                        e.about()).map(Csv::harmless).toList())));
    }
}
