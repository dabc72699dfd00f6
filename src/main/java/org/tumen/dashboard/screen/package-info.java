/** What a page shows in a given view, made ready for other screens than its own. */
@NullMarked
package org.tumen.dashboard.screen;

import org.jspecify.annotations.NullMarked;
