/** A live session: who follows it, who steers it, and what it shows. */
@NullMarked
package org.tumen.present.session;

import org.jspecify.annotations.NullMarked;
