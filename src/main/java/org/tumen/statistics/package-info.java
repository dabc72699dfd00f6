/** Observations, periods and codes: what a figure is, and how figures are read and counted. */
@NullMarked
package org.tumen.statistics;

import org.jspecify.annotations.NullMarked;
