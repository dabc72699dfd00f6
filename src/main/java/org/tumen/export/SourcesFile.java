package org.tumen.export;

import java.util.List;
import java.util.Locale;
import org.tumen.statistics.catalogue.Source;

/** Sources as a file, in the columns of the data package. */
public final class SourcesFile {

    private SourcesFile() {
    }

    /** Exactly these sources, in every language; what is not known is empty. */
    public static ExportFile of(String name, List<Source> sources) {
        return new ExportFile(name, Source.COLUMNS, row -> sources.stream().map(SourcesFile::record).forEach(row));
    }

    private static List<String> record(Source s) {
        return new Cells().with(s.code()).with(s.shortName()).with(s.title()).with(s.publisher())
                .with(s.kind().name().toLowerCase(Locale.ROOT)).with(s.published()).with(s.link())
                .with(s.population()).with(s.design() == null ? null : s.design().name()).row();
    }
}
