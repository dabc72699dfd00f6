package org.tumen.statistics.catalogue;

import java.math.BigDecimal;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.tumen.kit.LocalizedText;

/**
 * A country where people from the North live, or that they pass through.
 *
 * @param refArea   code of the code list "ref_area"
 * @param longitude where its symbol stands on a map, in degrees east
 * @param latitude  where its symbol stands on a map, in degrees north
 * @param locator   where in the source the facts of the text stand
 * @param route     how people come there and what awaits them, in our own words
 */
@Table("country")
public record Country(@Id String refArea, BigDecimal longitude, BigDecimal latitude, String source,
        @Column("source_locator") String locator,
        @Embedded.Empty(prefix = "route_") LocalizedText route) {

    /** Where people arrive and the figures are kept: South Korea, which a figure need not name. */
    public static final String HOME = "KR";

    /** Where people come from: North Korea. */
    public static final String ORIGIN = "KP";

    /** Whether this area is one of the two Koreas. */
    public static boolean isKorea(String refArea) {
        return refArea.equals(HOME) || refArea.equals(ORIGIN);
    }
}
