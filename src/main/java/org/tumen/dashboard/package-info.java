/** The pages for readers: topics, the overview, filters, addresses and search. */
@NullMarked
package org.tumen.dashboard;

import org.jspecify.annotations.NullMarked;
