/** From the specification of a chart to a Vaadin chart; knows no statistics. */
@NullMarked
package org.tumen.chart.plot;

import org.jspecify.annotations.NullMarked;
