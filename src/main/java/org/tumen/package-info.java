/** The application: its entry point and what must be right before anything starts. */
@NullMarked
package org.tumen;

import org.jspecify.annotations.NullMarked;
