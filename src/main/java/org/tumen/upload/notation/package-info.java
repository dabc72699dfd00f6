/** How people write periods, numbers and names. */
@NullMarked
package org.tumen.upload.notation;

import org.jspecify.annotations.NullMarked;
