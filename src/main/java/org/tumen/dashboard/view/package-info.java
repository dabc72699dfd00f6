/** The view state: everything a reader has chosen of a page. */
@NullMarked
package org.tumen.dashboard.view;

import org.jspecify.annotations.NullMarked;
