/** Decks: views of pages in an order, kept, arranged and run. */
@NullMarked
package org.tumen.present.deck;

import org.jspecify.annotations.NullMarked;
