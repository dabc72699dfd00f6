/** A view as an address: written, read, and linked to. */
@NullMarked
package org.tumen.dashboard.address;

import org.jspecify.annotations.NullMarked;
