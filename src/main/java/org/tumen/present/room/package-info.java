/** A room: a live session, who follows it, who steers it, and what it shows. */
@NullMarked
package org.tumen.present.room;

import org.jspecify.annotations.NullMarked;
