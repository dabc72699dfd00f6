/** Search over all pages, figures, events, works, sources and notes. */
@NullMarked
package org.tumen.dashboard.find;

import org.jspecify.annotations.NullMarked;
