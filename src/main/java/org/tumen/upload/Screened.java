package org.tumen.upload;

/**
 * What the screening of a file came to.
 *
 * @param rows    rows under the header that were looked at, notes not among them
 * @param figures candidates handed on
 */
record Screened(long rows, long figures, Findings findings) {
}
