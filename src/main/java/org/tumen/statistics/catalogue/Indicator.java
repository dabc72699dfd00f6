package org.tumen.statistics.catalogue;

import org.springframework.data.annotation.Id;

/**
 * What is measured.
 *
 * @param topic       the page it belongs to
 * @param flowOrStock {@code flow}, {@code stock}, or {@code none} for shares and the like
 * @param additive    whether parts add up to the total
 * @param decimals    digits after the point when shown
 */
public record Indicator(@Id String code, String topic, String titleEn, String titleKo, String definitionEn,
        String definitionKo, String unitMeasure, String flowOrStock, boolean additive, int decimals, int sortOrder) {
}
