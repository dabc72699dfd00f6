/** A file on its way from upload to release: kept, reviewed, weighed and published. */
@NullMarked
package org.tumen.upload.draft;

import org.jspecify.annotations.NullMarked;
