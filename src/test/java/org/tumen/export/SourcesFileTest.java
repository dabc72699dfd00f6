package org.tumen.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.datapackage.ShippedData;

/** A file of sources is the table of the data package again, and starts no formula. */
class SourcesFileTest {

    @Test
    void givesTheShippedSourcesBackAsTheyWere() {
        List<Source> shipped = ShippedData.catalogue().sources();

        List<List<String>> rows = rows(ExportFormat.CSV.bytes(SourcesFile.of("sources", shipped)));

        assertThat(rows.getFirst()).isEqualTo(Source.COLUMNS);
        assertThat(rows.subList(1, rows.size())).containsExactlyInAnyOrderElementsOf(CsvReader.builder()
                .ofCsvRecord(ShippedData.text("sources.csv")).stream().skip(1).map(r -> r.getFields()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextStartsAFormula(String text) {
        LocalizedText both = new LocalizedText(text, text);
        byte[] file = ExportFormat.CSV.bytes(SourcesFile.of("sources", List.of(new Source(text, both, both, both,
                Source.Kind.NGO, text, text, both, null))));

        assertThat(rows(file).getLast()).containsOnly("'" + text, "ngo", "").hasSameSizeAs(Source.COLUMNS);
    }

    private static List<List<String>> rows(byte[] file) {
        return CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8).substring(1)).stream()
                .map(r -> r.getFields()).toList();
    }
}
