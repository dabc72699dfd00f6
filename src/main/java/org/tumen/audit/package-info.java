/** Who did what, when, and from where: the log, its page and its file. */
@NullMarked
package org.tumen.audit;

import org.jspecify.annotations.NullMarked;
