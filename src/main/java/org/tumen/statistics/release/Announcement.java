package org.tumen.statistics.release;

import org.jspecify.annotations.Nullable;
import org.tumen.kit.LocalizedText;

/**
 * What a release says of itself.
 *
 * @param author     who publishes it
 * @param fileName   name of the uploaded file it comes from; null where it comes from none
 * @param fileDigest SHA-256 of that file in hexadecimal; empty where there is none
 */
public record Announcement(LocalizedText title, LocalizedText note, String author, @Nullable String fileName,
        String fileDigest) {
}
