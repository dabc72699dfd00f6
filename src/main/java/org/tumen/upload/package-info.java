/** How new figures come in: files read, mapped, screened, reconciled, weighed against what stands, published. */
@NullMarked
package org.tumen.upload;

import org.jspecify.annotations.NullMarked;
