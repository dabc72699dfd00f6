/** What a page of a topic holds in a given view: figures, charts, headline numbers, sources. */
@NullMarked
package org.tumen.dashboard.content;

import org.jspecify.annotations.NullMarked;
