package org.tumen.statistics.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A state of all figures, published in one step.
 *
 * @param number        1 for the first; the newest has the greatest
 * @param published     the day from which these figures held
 * @param packageDigest SHA-256 of the data package or file it came from, in hexadecimal
 * @param author        who published it; null for those that came with the data package
 * @param fileName      name of the uploaded file it came from, where it came from one
 * @param restores      number of the earlier release whose figures it brings back, where it does
 */
@Table("data_release")
public record Release(@Id int number, LocalDate published, String titleEn, String titleKo, String noteEn,
        String noteKo, String packageDigest, @Nullable String author, @Nullable String fileName,
        @Nullable Integer restores) {

    /** A release that came with the data package. */
    public static Release shipped(int number, LocalDate published, String titleEn, String titleKo, String noteEn,
            String noteKo, String packageDigest) {
        return new Release(number, published, titleEn, titleKo, noteEn, noteKo, packageDigest, null, null, null);
    }
}
