/** What a presenter sees and presses: the bar above every page, decks, and the window of notes. */
@NullMarked
package org.tumen.present.ui;

import org.jspecify.annotations.NullMarked;
