package org.tumen.statistics.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Who stated a figure.
 *
 * @param shortEn   name as short as a chart label wants it
 * @param published  date, month or year of publication, where known
 * @param populationEn who was asked, where narrower than "defectors in South Korea"
 */
public record Source(@Id String code, String shortEn, String shortKo, String titleEn, String titleKo,
        String publisherEn, String publisherKo, Kind kind, @Nullable String published, @Nullable String link,
        @Nullable String populationEn, @Nullable String populationKo) {

    /** The columns of a source in the data package and in exports. */
    public static final List<String> COLUMNS = List.of("source", "short_en", "short_ko", "title_en", "title_ko",
            "publisher_en", "publisher_ko", "kind", "published", "link", "population_en", "population_ko");

    /** Kinds of source, the most authoritative first: the order in which figures are chosen to be drawn. */
    public enum Kind {
        OFFICIAL, SURVEY, PAPER, NGO, PRESS, ENCYCLOPEDIA
    }
}
