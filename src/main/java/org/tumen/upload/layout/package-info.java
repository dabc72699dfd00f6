/** Says which cell of a table is which figure, and reads the figures by it. */
@NullMarked
package org.tumen.upload.layout;

import org.jspecify.annotations.NullMarked;
