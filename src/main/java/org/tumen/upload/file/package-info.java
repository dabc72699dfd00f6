/** From the bytes of a CSV file or workbook to rows of cells. */
@NullMarked
package org.tumen.upload.file;

import org.jspecify.annotations.NullMarked;
