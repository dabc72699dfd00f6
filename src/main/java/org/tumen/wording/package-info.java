/** Names and sentences for figures, events and revisions, in the reader's language. */
@NullMarked
package org.tumen.wording;

import org.jspecify.annotations.NullMarked;
