/** Finds texts by words, however they are spelled and before they are typed to their end; knows no domain. */
@NullMarked
package org.tumen.search;

import org.jspecify.annotations.NullMarked;
