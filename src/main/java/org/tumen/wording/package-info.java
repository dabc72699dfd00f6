/**
 * Names and sentences for figures, events and revisions, in the reader's language. A class is called <i>Texts</i> where
 * it looks up keys of the translations, <i>Labels</i> where it names codes of the data, and <i>Wording</i> where it
 * reads what a human wrote.
 */
@NullMarked
package org.tumen.wording;

import org.jspecify.annotations.NullMarked;
