/** How long a session lives, and how many there may be. */
@NullMarked
package org.tumen.web.session;

import org.jspecify.annotations.NullMarked;
