/** From figures to the specification of a chart, its title and its sentence. */
@NullMarked
package org.tumen.chart.drawing;

import org.jspecify.annotations.NullMarked;
