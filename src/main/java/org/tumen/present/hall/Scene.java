package org.tumen.present.hall;

/**
 * One state of a room in one language, made once for all who read it.
 *
 * @param json   for a page that is being made
 * @param packed the same, in UTF-8 and gzip, for pages that are open
 */
public record Scene(long seq, String json, byte[] packed) {
}
