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
 * @param design     how its figures came about, where known
 */
public record Source(@Id String code, @Embedded.Empty(prefix = "short_") LocalizedText shortName,
        @Embedded.Empty(prefix = "title_") LocalizedText title,
        @Embedded.Empty(prefix = "publisher_") LocalizedText publisher, Kind kind, @Nullable String published,
        @Nullable String link, @Embedded.Nullable(prefix = "population_") @Nullable LocalizedText population,
        @Nullable Design design) {

    /** The columns of a source in the data package and in exports. */
    public static final List<String> COLUMNS = LocalizedText.columns("source", "short_*", "title_*", "publisher_*",
            "kind", "published", "link", "population_*", "design");

    /** Those of them that a package from before lacks. */
    public static final List<String> LATER_COLUMNS = List.of("design");

    /** Kinds of source, the most authoritative first: the order in which figures are chosen to be drawn. */
    public enum Kind {
        OFFICIAL, SURVEY, PAPER, NGO, PRESS, ENCYCLOPEDIA
    }

    /** How figures come about; it decides what can be said of their error. */
    public enum Design {
        /** A simple random sample of persons: a share has an interval that follows from it and the sample's size. */
        PROBABILITY,
        /** A random sample with strata, clusters or weights, of which such an interval would be too narrow. */
        COMPLEX,
        /** Those who could be reached. */
        CONVENIENCE,
        /** Patients, or people who sought help. */
        CLINIC,
        /** Registers and records of an office. */
        ADMINISTRATIVE,
        /** No survey: estimates, reports, single cases. */
        NOT_A_SURVEY
    }
}
