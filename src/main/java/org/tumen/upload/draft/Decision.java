package org.tumen.upload.draft;

import org.tumen.kit.LocalizedText;

/**
 * What an admin says of a release that is to be published.
 *
 * @param note what the release says of itself; the note of another language where one language has none
 */
public record Decision(LocalizedText note, PublishScope extent) {
}
