/** The benchmark behind {@code ./bench}: the app beside a plain page with the same columns, and its bounds. */
@NullMarked
package org.tumen.bench;

import org.jspecify.annotations.NullMarked;
