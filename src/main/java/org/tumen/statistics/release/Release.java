package org.tumen.statistics.release;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.tumen.kit.LocalizedText;

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
public record Release(@Id int number, LocalDate published,
        @Embedded.Empty(prefix = "title_") LocalizedText title, @Embedded.Empty(prefix = "note_") LocalizedText note,
        String packageDigest, @Nullable String author, @Nullable String fileName, @Nullable Integer restores) {

    /** A release that came with the data package. */
    public static Release shipped(int number, LocalDate published, LocalizedText title, LocalizedText note,
            String packageDigest) {
        return new Release(number, published, title, note, packageDigest, null, null, null);
    }

    /** Its title and its note as one text. */
    public String titleAndNote(Locale language) {
        return title.in(language) + ". " + note.in(language);
    }
}
