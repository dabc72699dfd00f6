/** Small interface pieces, texts and a cache that know nothing of the domain. */
@NullMarked
package org.tumen.kit;

import org.jspecify.annotations.NullMarked;
