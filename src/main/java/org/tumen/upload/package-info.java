/** How new figures come in: files read, screened, weighed against what stands, and published. */
@NullMarked
package org.tumen.upload;

import org.jspecify.annotations.NullMarked;
