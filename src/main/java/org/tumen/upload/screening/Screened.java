package org.tumen.upload.screening;

import java.util.List;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.upload.sheet.Problems;

/**
 * What the screening of a file came to.
 *
 * @param rows      rows under the header that were looked at, notes not among them
 * @param figures   candidates handed on
 * @param following what would follow from them although the file does not state it
 */
public record Screened(long rows, long figures, Problems findings, List<Change> following) {
}
