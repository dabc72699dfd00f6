/** The pages that readers see: filters, charts, tables, events, notes and sources. */
@NullMarked
package org.tumen.dashboard.page;

import org.jspecify.annotations.NullMarked;
