/** From figures to a map of countries. */
@NullMarked
package org.tumen.chart.map;

import org.jspecify.annotations.NullMarked;
