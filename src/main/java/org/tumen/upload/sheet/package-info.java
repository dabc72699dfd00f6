/** The cells of a sheet, and what is wrong with them. */
@NullMarked
package org.tumen.upload.sheet;

import org.jspecify.annotations.NullMarked;
