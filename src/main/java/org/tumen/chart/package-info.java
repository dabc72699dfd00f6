/** From observations to charts and their tables; the only module that imports Vaadin Charts. */
@NullMarked
package org.tumen.chart;

import org.jspecify.annotations.NullMarked;
