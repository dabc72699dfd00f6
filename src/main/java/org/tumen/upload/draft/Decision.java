package org.tumen.upload.draft;

/**
 * What an admin says of a release that is to be published.
 *
 * @param noteEn what the note says in English, or in Korean where only that was given
 * @param noteKo what it says in Korean, or in English where only that was given
 */
public record Decision(String noteEn, String noteKo, PublishScope extent) {
}
