/** What names and explains figures: indicators, sources, code lists, countries, events and notes. */
@NullMarked
package org.tumen.statistics.catalogue;

import org.jspecify.annotations.NullMarked;
