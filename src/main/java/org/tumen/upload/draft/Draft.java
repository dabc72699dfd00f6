package org.tumen.upload.draft;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.tumen.upload.file.FileFormat;
import org.tumen.upload.layout.Shape;

/**
 * A file that somebody has uploaded and nobody has published yet, with what has been said about how to read it.
 * Everything else about it is found by reading it again.
 *
 * @param created        in universal time
 * @param fileDigest     SHA-256 in hexadecimal; by it the file is kept
 * @param fileCharset    what an admin says the characters are; null for what the file looks like
 * @param fieldDelimiter what an admin says stands between fields; null for what the file looks like
 * @param sheet          what an admin has chosen of several sheets; null for the first
 * @param shape          text form of the {@link Shape} an admin has settled; null for the one it looks like
 */
@Table("draft")
public record Draft(@Id @Nullable Long id, String author, LocalDateTime created, String fileName, long fileSize,
        String fileDigest, @Nullable String fileCharset, @Nullable String fieldDelimiter, @Nullable String sheet,
        @Nullable String shape) {

    /** How long the text of a shape may be: a table of a thousand columns may have a longer one. */
    static final int LONGEST_SHAPE = 200_000;

    /** The same, read another way; the shape has to be found anew. */
    public Draft read(@Nullable String charset, @Nullable String delimiter, @Nullable String chosenSheet) {
        return new Draft(id, author, created, fileName, fileSize, fileDigest, charset, delimiter, chosenSheet, null);
    }

    /** The same, with its shape settled; empty where that is longer than what can be kept. */
    public Optional<Draft> shaped(Shape settled) {
        String text = settled.text();
        return text.length() > LONGEST_SHAPE ? Optional.empty() : Optional.of(new Draft(id, author, created, fileName,
                fileSize, fileDigest, fileCharset, fieldDelimiter, sheet, text));
    }

    /** The sheet that is read; empty for a text file, which has but one table. */
    public String sheetOf(FileFormat format) {
        return switch (format) {
            case FileFormat.Csv csv -> "";
            case FileFormat.Xlsx book -> sheet == null ? book.sheets().getFirst() : sheet;
        };
    }
}
