/** Screens figures: is each one possible, do they add up, do they agree with what stands. */
@NullMarked
package org.tumen.upload.screening;

import org.jspecify.annotations.NullMarked;
