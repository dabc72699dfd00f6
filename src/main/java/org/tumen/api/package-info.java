/** What leaves the house as a file: figures with everything that belongs to them. */
@NullMarked
package org.tumen.api;

import org.jspecify.annotations.NullMarked;
