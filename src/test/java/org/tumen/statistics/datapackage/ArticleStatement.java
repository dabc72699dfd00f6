package org.tumen.statistics.datapackage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One thing that the encyclopedia article says, in our words: a number, a date, a length of time, or a claim that a
 * reader would look for. Works and links are counted apart.
 *
 * @param section the heading it stands under
 * @param held    what holds it, such as {@code figure:arrivals} or {@code event:law-1962}; empty where nothing does
 * @param why     why nothing holds it; empty where something does
 */
record ArticleStatement(String section, String statement, String held, String why) {

    private static final Path FILE = Path.of("src/test/resources/article-statements.csv");

    /** All of them, in the article's order. */
    static List<ArticleStatement> all() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.readString(FILE))) {
            return csv.stream().map(r -> new ArticleStatement(r.getField("section"), r.getField("statement"),
                    r.getField("held"), r.getField("why"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the package holds it. */
    boolean isHeld() {
        return !held.isEmpty();
    }

    /** What holds it: figure, event, note, country or term. */
    String kind() {
        return held.substring(0, held.indexOf(':'));
    }

    /** The code of what holds it. */
    String code() {
        return held.substring(held.indexOf(':') + 1);
    }
}
