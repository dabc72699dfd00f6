/** Finds out which cell of a table is which figure. */
@NullMarked
package org.tumen.upload.layout;

import org.jspecify.annotations.NullMarked;
