/** From observations to a Vaadin chart, its words and its table twin; the only room that imports Vaadin Charts. */
@NullMarked
package org.tumen.chart;

import org.jspecify.annotations.NullMarked;
