package org.tumen.statistics.catalogue;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.tumen.kit.LocalizedText;

/**
 * What is measured.
 *
 * @param topic       the page it belongs to
 * @param flowOrStock {@code flow}, {@code stock}, or {@code none} for shares and the like
 * @param additive    whether parts add up to the total
 * @param decimals    digits after the point when shown
 */
public record Indicator(@Id String code, String topic,
        @Embedded.Empty(prefix = "title_") LocalizedText title,
        @Embedded.Empty(prefix = "definition_") LocalizedText definition, String unitMeasure, String flowOrStock,
        boolean additive, int decimals, int sortOrder) {

    /** Whether it counts what comes in a period. */
    public boolean flow() {
        return flowOrStock.equals("flow");
    }

    /** Whether it counts what is there on a day. */
    public boolean stock() {
        return flowOrStock.equals("stock");
    }
}
