package org.tumen.statistics;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A state of all figures, published in one step.
 *
 * @param number        1 for the first; the newest has the greatest
 * @param published     the day from which these figures held
 * @param packageDigest SHA-256 of the data package it came from, in hexadecimal
 */
@Table("data_release")
public record Release(@Id int number, LocalDate published, String titleEn, String titleKo, String noteEn,
        String noteKo, String packageDigest) {
}
