package org.tumen.upload;

import java.util.List;
import org.tumen.statistics.release.Difference.Change;

/**
 * What the screening of a file came to.
 *
 * @param rows      rows under the header that were looked at, notes not among them
 * @param figures   candidates handed on
 * @param following what would follow from them although the file does not state it
 */
record Screened(long rows, long figures, Findings findings, List<Change> following) {
}
