package org.tumen.upload.screening;

import org.tumen.statistics.Observation;
import org.tumen.upload.sheet.CellRef;

/**
 * A figure of an uploaded file that could be published.
 *
 * @param figure without id, entered in release 0
 * @param place  the cell in which its value stands
 */
public record Candidate(Observation figure, CellRef place) {
}
