package org.tumen.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.tumen.kit.Csv;

/**
 * The formats of files that readers take away. A format that is added here is offered wherever there is something to
 * take away: it needs no other code, and no text but its name.
 */
public enum ExportFormat {

    /** Comma-separated values, as the data package has them. */
    CSV(Csv.MEDIA_TYPE, (file, out) -> Csv.write(out, file.columns(), file.rows()));

    private final String mediaType;
    private final Writing writing;

    /** Writes all rows; the caller, who opened the stream, closes it if that fails. */
    @FunctionalInterface
    private interface Writing {

        void write(ExportFile file, OutputStream out) throws IOException;
    }

    ExportFormat(String mediaType, Writing writing) {
        this.mediaType = mediaType;
        this.writing = writing;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type that browsers are told. */
    public String mediaType() {
        return mediaType;
    }

    /** Writes the file row by row. */
    public void write(ExportFile file, OutputStream out) throws IOException {
        writing.write(file, out);
    }

    /** The file as a whole, for files that are small. */
    public byte[] bytes(ExportFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
