/** Files to fill in, with the columns that an upload takes. */
@NullMarked
package org.tumen.upload.template;

import org.jspecify.annotations.NullMarked;
