package org.tumen.upload.ui;

import java.util.List;
import java.util.stream.Stream;
import org.tumen.kit.Csv;
import org.tumen.upload.sheet.Problem;
import org.tumen.wording.Labels;

/** Problems as a file for those who made the figures. */
final class ProblemsFile {

    private ProblemsFile() {
    }

    /**
     * These findings as CSV, in the admin's language; what an uploaded cell says can start no formula.
     *
     * @param sheet the sheet of a workbook in which they were found; empty for a text file
     */
    static byte[] csv(List<Problem> findings, String sheet, Labels labels) {
        return Csv.of(Stream.of("severity", "sheet", "cell", "value", "what", "do")
                        .map(c -> labels.texts().get("findings." + c)).toList(),
                findings.stream().map(f -> Stream.of(labels.texts().get("findings." + f.severity().name()), sheet,
                        f.place() == null ? "" : f.place().cell(), f.value(), f.says(labels), f.advice(labels))
                        .map(Csv::harmless).toList()));
    }
}
