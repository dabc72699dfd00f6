package org.tumen.upload;

import org.tumen.statistics.Observation;

/**
 * A figure of an uploaded file that could be published.
 *
 * @param figure without id, entered in release 0
 * @param place  the cell in which its value stands
 */
record Candidate(Observation figure, Place place) {
}
