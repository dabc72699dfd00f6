/** Guesses the layout of a table: where its headings and labels stand, and what they mean. */
@NullMarked
package org.tumen.upload.guess;

import org.jspecify.annotations.NullMarked;
