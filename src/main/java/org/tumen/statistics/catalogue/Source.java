package org.tumen.statistics.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.tumen.kit.LocalizedText;

/**
 * Who stated a figure.
 *
 * @param shortName  name as short as a chart label wants it
 * @param published  date, month or year of publication, where known
 * @param population who was asked, where narrower than "defectors in South Korea"
 */
public record Source(@Id String code, @Embedded.Empty(prefix = "short_") LocalizedText shortName,
        @Embedded.Empty(prefix = "title_") LocalizedText title,
        @Embedded.Empty(prefix = "publisher_") LocalizedText publisher, Kind kind, @Nullable String published,
        @Nullable String link, @Embedded.Nullable(prefix = "population_") @Nullable LocalizedText population) {

    /** The columns of a source in the data package and in exports. */
    public static final List<String> COLUMNS = LocalizedText.columns("source", "short_*", "title_*", "publisher_*",
            "kind", "published", "link", "population_*");

    /** Kinds of source, the most authoritative first: the order in which figures are chosen to be drawn. */
    public enum Kind {
        OFFICIAL, SURVEY, PAPER, NGO, PRESS, ENCYCLOPEDIA
    }
}
