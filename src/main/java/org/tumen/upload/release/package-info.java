/** The list of releases with their differences, and the way back to one of them. */
@NullMarked
package org.tumen.upload.release;

import org.jspecify.annotations.NullMarked;
