/** Small interface pieces and texts that know nothing of the domain. */
@NullMarked
package org.tumen.kit;

import org.jspecify.annotations.NullMarked;
