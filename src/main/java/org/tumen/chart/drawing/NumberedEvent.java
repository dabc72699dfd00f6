package org.tumen.chart.drawing;

/**
 * An event that a chart marks, as the list below the chart says it.
 *
 * @param number      the number of its mark, from 1
 * @param date        as it is stated
 * @param description what happened, and who says so
 */
public record NumberedEvent(int number, String date, String title, String description) {
}
