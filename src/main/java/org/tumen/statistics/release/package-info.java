/** Releases: figures enter and leave with one, it is published in one step, and its digest proves it. */
@NullMarked
package org.tumen.statistics.release;

import org.jspecify.annotations.NullMarked;
