/** Tests of presenting live. */
@NullMarked
package org.tumen.present;

import org.jspecify.annotations.NullMarked;
