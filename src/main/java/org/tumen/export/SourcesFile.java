package org.tumen.export;

import java.util.List;
import java.util.Locale;
import org.tumen.kit.Csv;
import org.tumen.statistics.catalogue.Source;

/** Sources as a file, in the columns of the data package. */
public final class SourcesFile {

    private SourcesFile() {
    }

    /**
     * Writes exactly these sources as CSV, in every language; what is not known is empty. No text can start a formula
     * in a spreadsheet.
     */
    public static byte[] csv(List<Source> sources) {
        return Csv.of(Source.COLUMNS, sources.stream().map(SourcesFile::record));
    }

    private static List<String> record(Source s) {
        return new Cells().with(s.code()).with(s.shortName()).with(s.title()).with(s.publisher())
                .with(s.kind().name().toLowerCase(Locale.ROOT)).with(s.published()).with(s.link())
                .with(s.population()).row();
    }
}
