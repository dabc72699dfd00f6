/** The table beside a chart, and the history of a figure in it. */
@NullMarked
package org.tumen.chart.table;

import org.jspecify.annotations.NullMarked;
