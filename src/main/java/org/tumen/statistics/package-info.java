/** Observations, indicators, sources and releases, and the data package they come from. */
@NullMarked
package org.tumen.statistics;

import org.jspecify.annotations.NullMarked;
