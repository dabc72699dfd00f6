/** Presenting live: rooms in which a hall follows on its own screens what a presenter shows. */
@NullMarked
package org.tumen.present;

import org.jspecify.annotations.NullMarked;
