/** Files that readers take away, and the channel that tells open pages of a release. */
@NullMarked
package org.tumen.export;

import org.jspecify.annotations.NullMarked;
