package org.tumen.upload.notation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A CSV file that comes with the application. */
final class ResourceTable {

    private ResourceTable() {
    }

    /** All its rows. */
    static List<NamedCsvRecord> read(String resource) {
        try (InputStream in = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
