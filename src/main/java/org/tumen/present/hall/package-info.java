/** What an audience receives: its thin page, the socket that feeds it, and a chart as data. */
@NullMarked
package org.tumen.present.hall;

import org.jspecify.annotations.NullMarked;
